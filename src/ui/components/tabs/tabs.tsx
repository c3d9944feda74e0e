export type Tab = { readonly href: string; readonly text: string; readonly count?: number };

export type TabsProps = {
  readonly label: string;
  readonly tabs: readonly Tab[];
  /** The `href` of the tab that is shown. */
  readonly here: string;
};

/** Views of one thing as links, so that the address keeps the choice. */
export const Tabs = ({ label, tabs, here }: TabsProps) => (
  <nav class="tabs" aria-label={label}>
    <ul>
      {tabs.map((tab) => (
        <li key={tab.href}>
          <a href={tab.href} aria-current={tab.href === here ? "page" : undefined}>
            {tab.text}
            {tab.count !== undefined && <span class="count">{tab.count}</span>}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

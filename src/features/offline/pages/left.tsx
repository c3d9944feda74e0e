import { ButtonLink } from "../../../ui/components/button/button.tsx";
import { PlainPage } from "../../../ui/layout/plain.tsx";
import { offlineWords } from "../../../words/offline.ts";

/** For whoever stands here while there is no network and nobody is known: names nobody, in easy words. */
export const LeftPage = () => (
  <PlainPage title={offlineWords.leftTitle.easy} dress="person">
    <p>{offlineWords.leftLead.easy}</p>
    <p>
      <ButtonLink href="/today">{offlineWords.again.easy}</ButtonLink>
    </p>
  </PlainPage>
);

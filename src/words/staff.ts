/** Posts and services as staff say them; staff screens have one register. */
export const staffRoleWords = {
  officeManager: "管理者",
  serviceManager: "サービス管理責任者",
  supporter: "支援員",
} as const;

export const serviceTypeWords = {
  typeB: "就労継続支援B型",
  typeA: "就労継続支援A型",
  transition: "就労移行支援",
  retention: "就労定着支援",
} as const;

/** Services as their notices of designation name them. */
export const serviceTypeWords = {
  typeB: "就労継続支援B型",
  typeA: "就労継続支援A型",
  transition: "就労移行支援",
  retention: "就労定着支援",
} as const;

export type ServiceType = keyof typeof serviceTypeWords;

// The words' keys are exactly the service types.
export const serviceTypes = Object.keys(serviceTypeWords) as [ServiceType, ...ServiceType[]];

/** What the day knows of a person before they have signed in. */
export type DayStanding = {
  readonly status: "present" | "absent" | "left" | null;
  /** Has an experience planned for today that was not withdrawn. */
  readonly planned: boolean;
};

/** Where a person stands on the door's page: at once, among the others, or after them. */
export type DoorPlace = "here" | "others" | "away";

/** Attendance knows better than the plan; without it the plan says who is awaited. */
export function placeAtDoor({ status, planned }: DayStanding): DoorPlace {
  switch (status) {
    case "present":
      return "here";
    case "absent":
    case "left":
      return "away";
    case null:
      return planned ? "here" : "others";
  }
}

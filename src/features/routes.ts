import { accessibilityRoutes } from "./accessibility/routes.tsx";
import type { Route } from "../http/route.ts";
import { assessmentRoutes } from "./assessments/routes.tsx";
import { attachmentRoutes } from "./attachments/routes.ts";
import { attendanceRoutes } from "./attendance/routes.ts";
import { auditRoutes } from "./audit/routes.tsx";
import { boardRoutes } from "./board/routes.tsx";
import { certificateRoutes } from "./certificates/routes.tsx";
import { deadlineRoutes } from "./deadlines/routes.tsx";
import { experiencesRoutes } from "./experiences/routes.ts";
import { goalRoutes } from "./goals/routes.tsx";
import { growthRoutes } from "./growth/routes.tsx";
import { hopeRoutes } from "./hopes/routes.tsx";
import { officeRoutes } from "./office/routes.ts";
import { ownNoteRoutes } from "./own-notes/routes.tsx";
import { paperRoutes } from "./papers/routes.tsx";
import { peopleRoutes } from "./people/routes.ts";
import { planRoutes } from "./plans/routes.ts";
import { programmesRoutes } from "./programmes/routes.tsx";
import { readinessRoutes } from "./readiness/routes.tsx";
import { readingRoutes } from "./readings/routes.ts";
import { setUpRoutes } from "./set-up/routes.tsx";
import { signRoutes } from "./signs/routes.ts";
import { successRoutes } from "./successes/routes.tsx";
import { timelineRoutes } from "./timeline/routes.tsx";
import { homeRoutes } from "./home/routes.ts";
import { waitingRoutes } from "./waiting/routes.tsx";
import { kioskRoutes } from "./kiosk/routes.tsx";
import { cardRoutes } from "./cards/routes.ts";
import { sessionRoutes } from "./sessions/routes.ts";
import { signInRoutes } from "./sign-in/routes.ts";
import { offlineRoutes } from "./offline/routes.tsx";
import { todayRoutes } from "./today/routes.tsx";
import { reflectRoutes } from "./reflect/routes.tsx";
import { feedbackRoutes } from "./feedback/routes.tsx";
import { choiceRoutes } from "./choices/routes.tsx";
import { settingsRoutes } from "./settings/routes.tsx";
import { takingBackRoutes } from "./taking-back/routes.ts";
import { helpRoutes } from "./help/routes.tsx";

/** Every route of the application; a test prints them with who may call them and what is logged. */
export const routes: readonly Route[] = [
  ...accessibilityRoutes,
  // First: /people/new and its like would be taken for the id of a person by the routes of one person.
  ...peopleRoutes,
  ...assessmentRoutes,
  ...attachmentRoutes,
  ...attendanceRoutes,
  ...auditRoutes,
  ...boardRoutes,
  ...certificateRoutes,
  ...deadlineRoutes,
  ...experiencesRoutes,
  ...goalRoutes,
  ...growthRoutes,
  ...hopeRoutes,
  ...officeRoutes,
  ...ownNoteRoutes,
  ...paperRoutes,
  ...planRoutes,
  ...programmesRoutes,
  ...readinessRoutes,
  ...readingRoutes,
  ...setUpRoutes,
  ...signRoutes,
  ...successRoutes,
  ...timelineRoutes,
  ...homeRoutes,
  ...waitingRoutes,
  ...signInRoutes,
  ...kioskRoutes,
  ...sessionRoutes,
  ...cardRoutes,
  // Before the day: its pack would be taken for the id of an experience.
  ...offlineRoutes,
  ...todayRoutes,
  ...reflectRoutes,
  ...feedbackRoutes,
  ...choiceRoutes,
  ...settingsRoutes,
  ...takingBackRoutes,
  ...helpRoutes,
];

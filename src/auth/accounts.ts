export { createStaffAccount, type AccountProblem } from "./staff-account.ts";
export { acceptInvitation, inviteStaff, invitedBy } from "./invitation.ts";
export { startSession, type NewSession } from "./start-session.ts";
export { endSession, endSessionsOf } from "./end-sessions.ts";

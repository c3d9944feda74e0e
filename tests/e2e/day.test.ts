import { aokiByPictures } from "./day/aoki.ts";
import { supporterAnswers } from "./day/answers.ts";
import { itoWithHelp, uedaInOwnWords } from "./day/others.ts";
import { prepareTheDay, prepareTheTablet } from "./day/prepare.ts";
import { peopleSeeIt } from "./day/seen.ts";
import { stage } from "./day/stage.ts";

// One day of three people with different needs, in the order in which it happens: from the plan of
// the day to what is seen as growth.
const here = await stage();
prepareTheDay(here);
const made = prepareTheTablet(here);
aokiByPictures(here, made);
itoWithHelp(here);
uedaInOwnWords(here);
supporterAnswers(here);
peopleSeeIt(here);

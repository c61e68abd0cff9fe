import { blank } from './blank';
import { construction } from './construction';
import { officeCosts } from './office-costs';
import { personalSubsidies } from './personal-subsidies';
import { procurementIt } from './procurement-it';
import { publicityCampaigns } from './publicity-campaigns';
import { ruralEnvironment } from './rural-environment';
import { statisticsSurveys } from './statistics-surveys';
import type { Template } from './template';
import { townshipFiscalFunds } from './township-fiscal-funds';
import { trainingMeetings } from './training-meetings';
import { villageTransfers } from './village-transfers';

export type { Template, TemplateFacts } from './template';

/** All templates in the order in which they are offered, the blank one first. */
export const TEMPLATES: readonly Template[] = [
  blank,
  villageTransfers,
  officeCosts,
  personalSubsidies,
  publicityCampaigns,
  statisticsSurveys,
  townshipFiscalFunds,
  construction,
  procurementIt,
  trainingMeetings,
  ruralEnvironment,
];

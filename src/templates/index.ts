import { blank } from './blank';
import { construction } from './construction';
import { officeCosts } from './office-costs';
import { personalSubsidies } from './personal-subsidies';
import { procurementIt } from './procurement-it';
import { publicityCampaigns } from './publicity-campaigns';
import { ruralEnvironment } from './rural-environment';
import { statisticsSurveys } from './statistics-surveys';
import type { Template } from './template';
import { TEMPLATE_IDS, type TemplateId } from './template-ids';
import { townshipFiscalFunds } from './township-fiscal-funds';
import { trainingMeetings } from './training-meetings';
import { villageTransfers } from './village-transfers';

export type { Template, TemplateFacts } from './template';

const BY_ID: Readonly<Record<TemplateId, Template>> = {
  blank,
  'village-transfers': villageTransfers,
  'office-costs': officeCosts,
  'personal-subsidies': personalSubsidies,
  'publicity-campaigns': publicityCampaigns,
  'statistics-surveys': statisticsSurveys,
  'township-fiscal-funds': townshipFiscalFunds,
  construction,
  'procurement-it': procurementIt,
  'training-meetings': trainingMeetings,
  'rural-environment': ruralEnvironment,
};

/** All templates in the order in which they are offered, the blank one first. */
export const TEMPLATES: readonly Template[] = TEMPLATE_IDS.map((id) => BY_ID[id]);

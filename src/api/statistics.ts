// Statistics API: the latest values of what the server measures of an agent, a queue or a skill, to be polled; and how
// the server's file `statistics.yaml` defines what is measured.
import type { FeatureName } from './basics.js';
import type { Answer, Open } from './wire.js';

export interface StatisticValue {
  /** Name that the deployment gave to the statistic. */
  statistic: string;
  value: number;
  /** When it was measured, in milliseconds since 1970. Values of one answer may differ in age. */
  time: number;
}

export interface StatisticValues extends Answer {
  objectId: string;
  statistics: StatisticValue[];
}

/** What is measured. `SKILL_AG` is the agents who have a skill, `SKILL_Q` the virtual queue of a skill. */
export type StatisticObjectType = 'AGENT' | 'QUEUE' | 'SKILL_Q' | 'SKILL_AG' | 'VIRTUAL_QUEUE';

/** One document of `statistics.yaml`. A name may be defined once for each type of object. */
interface StatisticEntry {
  name: string;
  objectType: StatisticObjectType;
  notificationMode: 'PERIODICAL' | 'IMMEDIATE';
  /** In seconds; 0 when told immediately. */
  notificationFrequency: number;
  /** Feature that the statistic belongs to. */
  features?: FeatureName;
}

/** The definition itself lies in Configuration Manager. */
export interface SimpleStatisticDefinition extends StatisticEntry {
  /** Name of the statistic type in Configuration Manager, as are the names below. */
  statisticDefinitionName: string;
  timeProfile?: string;
  timeRange?: string;
  timeRange2?: string;
}

/** The definition is here, whole. Stat Server does not support every combination. */
export interface ExtendedStatisticDefinition extends StatisticEntry {
  statisticDefinitionEx: StatisticTypeDefinition;
}

/** In Stat Server's own terms. */
export interface StatisticTypeDefinition {
  category: Open<
    | 'TotalNumberInTimeRangePercentage'
    | 'TotalNumber'
    | 'CurrentNumber'
    | 'CurrentMaxTime'
    | 'ServiceFactor1'
    | 'AverageTime'
    | 'AverageNumberPerRelativeHour'
    | 'TotalAdjustedTime'
    | 'CurrentTime'
    | 'CurrentTargetState'
    | 'CurrentState'
  >;
  subject: Open<'DNAction' | 'DNStatus' | 'AgentStatus'>;
  /** Names with commas between them, `*` for all, `~` before what does not count. None with `ServiceFactor1`. */
  mainMask?: string;
  relativeMask?: string;
  /** `MEDIA` on the statistics of chat and email. */
  maskType?: Open<'MEDIA'>;
  intervalType?: 'GrowingWindow' | 'SinceLogin' | 'SlidingSelection' | 'SlidingWindow';
  /** As `0:00`. */
  dynamicTimeProfile?: string;
  timeRangeLeft?: number;
  timeRangeRight?: number;
  timeRangeLeft2?: number;
  timeRangeRight2?: number;
  /** As `MediaType=chat`. */
  dynamicFilter?: string;
  distinguishByConnId?: boolean;
}

export interface StatisticsEndpoints {
  /** All statistics of the object; there is no asking for one. Servers may know this under `/api/v1` only. */
  'GET /stats/{objectId}': { answer: StatisticValues };
}

export type StatisticsNotification = never;

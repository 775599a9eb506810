// Platform Configuration API: the objects of Configuration Server as they are, with the rights of whoever is signed in.
// What the rights do not cover is missing from lists and refused elsewhere. Nothing of it is notified.
import type { Answer } from './wire.js';

/** Digits in answers; requests may have the number itself. */
export type ConfigurationId = number | string;

/** Sections of an object's annex, each with its options. */
export type ConfigurationAnnex = Record<string, Record<string, string>>;

/** What every object has. Codes and ids are strings of digits. */
export interface ConfigurationRecord {
  DBID: ConfigurationId;
  tenantDBID: string;
  /** As Configuration Server counts; 1 is the usual. */
  state: string;
  userProperties?: ConfigurationAnnex;
}

/** Where an object lies. */
export interface ConfigurationFolder {
  /** Parts with backslashes between them; only with `object_path`. */
  objectPath?: string;
  /** Only with `read_folder_dbid`. */
  folderDbid?: string;
}

export interface ConfigurationObject extends ConfigurationRecord, ConfigurationFolder {}

export interface ConfigurationAgentLogin extends ConfigurationObject {
  switchDBID: string;
  loginCode: string;
  useOverride: string;
  switchSpecificType: string;
}

export interface ConfigurationSkill extends ConfigurationObject {
  name: string;
}

export interface ConfigurationGroup extends ConfigurationRecord {
  name: string;
  capacityTableDBID: string;
  siteDBID: string;
  capacityRuleDBID: string;
  contractDBID: string;
  quotaTableDBID: string;
}

export interface ConfigurationAgentGroup extends ConfigurationFolder {
  CfgGroup: ConfigurationGroup;
}

/** An object of which only the configuration layer's own reference tells the properties. */
export interface OtherConfigurationObject extends ConfigurationObject {
  [property: string]: unknown;
}

/**
 * Objects by their name in the singular. There are many more types: add them here and to the lists by declaration
 * merging.
 */
export interface ConfigurationObjects {
  'access-group': OtherConfigurationObject;
  'agent-group': ConfigurationAgentGroup;
  'agent-login': ConfigurationAgentLogin;
  application: OtherConfigurationObject;
  campaign: OtherConfigurationObject;
  dn: OtherConfigurationObject;
  person: OtherConfigurationObject;
  place: OtherConfigurationObject;
  skill: ConfigurationSkill;
}

/** How names come about: the plural in paths and lists, the singular after `delta-` in updates. */
export interface ConfigurationTypeNames {
  CfgAccessGroup: 'access-groups';
  CfgAgentGroup: 'agent-groups';
  CfgAgentLogin: 'agent-logins';
  CfgApplication: 'applications';
  CfgCampaign: 'campaigns';
  CfgSkill: 'skills';
  CfgDeltaAgentGroup: 'delta-agent-group';
  CfgDeltaSkill: 'delta-skill';
}

/** What lists answer: the one for the type that the path names. */
export interface ConfigurationLists {
  'access-groups'?: OtherConfigurationObject[];
  'agent-groups'?: ConfigurationAgentGroup[];
  'agent-logins'?: ConfigurationAgentLogin[];
  applications?: OtherConfigurationObject[];
  campaigns?: OtherConfigurationObject[];
  dns?: OtherConfigurationObject[];
  persons?: OtherConfigurationObject[];
  places?: OtherConfigurationObject[];
  skills?: ConfigurationSkill[];
}

/** The whole of an object, as Configuration Server wants it, without what it sets itself. */
export type NewConfigurationObject<Type> = Type extends { CfgGroup: infer Group }
  ? { CfgGroup: Omit<Group, 'DBID'> }
  : string extends keyof Type
    ? { [property: string]: unknown }
    : Omit<Type, 'DBID' | keyof ConfigurationFolder>;

/** Which object, and those of its properties that change. */
export type ConfigurationChange<Type extends ConfigurationRecord> = Pick<Type, 'DBID'> & Partial<Omit<Type, 'DBID'>>;

export type ConfigurationSkillChange = ConfigurationChange<ConfigurationSkill>;

/** Updates by the name of their structure. There are many more types: add them by declaration merging. */
export interface ConfigurationDeltas {
  'delta-agent-group': { CfgDeltaGroup: { CfgGroup: ConfigurationChange<ConfigurationGroup> } };
  'delta-skill': { CfgSkill: ConfigurationSkillChange };
}

/** Any attribute that the type's query in the configuration layer knows may be added by declaration merging. */
export interface ConfigurationQuery {
  /** Between double quotes, which are part of the value: `"SomeName"`. Without them it would be taken as a number. */
  name?: string;
  dbid?: number;
  /** Adds `objectPath`, for any type. */
  object_path?: 1;
  /** Adds `folderDbid`, for any type. */
  read_folder_dbid?: 1;
}

/** `type` is the plural of the object's name, without `Cfg`, in lower case and hyphens. */
export interface PlatformConfigurationEndpoints {
  /** Without a filter, everything that the user may see. */
  'GET /platform/configuration/{type}': { query?: ConfigurationQuery; answer: Answer & ConfigurationLists };
  'GET /platform/configuration/{type}/{dbid}': { answer: Answer & Partial<ConfigurationObjects> };
  'POST /platform/configuration/{type}': {
    body: { [Name in keyof ConfigurationObjects]?: NewConfigurationObject<ConfigurationObjects[Name]> } & {
      /** The folder in which to create it; beside the object, not in it. */
      folderDbid?: number;
    };
    answer: Answer;
  };
  /** The path has no id: it stands in the body. */
  'PUT /platform/configuration/{type}': { body: Partial<ConfigurationDeltas>; answer: Answer };
  'DELETE /platform/configuration/{type}/{dbid}': { answer: Answer };
}

export type PlatformConfigurationNotification = never;

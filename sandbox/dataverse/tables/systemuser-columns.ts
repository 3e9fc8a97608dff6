import { columns } from "./columns.ts";

/** Columns of systemuser that the schema knows and a full row of 2024 no longer carries. */
export const systemUserColumnsNotAnswered: readonly string[] = [
  "activedirectoryguid",
  "isactivedirectoryuser",
  "latestupdatetime",
];

/** specs/dataverse/webapi-schema.json, systemuser and systemuser.write. */
export const systemUserColumns = columns({
  guid: `
    systemuserid+ address1_addressid+ address2_addressid+ applicationid+ processid+ stageid+ ownerid+
    activedirectoryguid azureactivedirectoryobjectid entityimageid organizationid`,
  string: `
    address1_city+ address1_country+ address1_county+ address1_fax+ address1_line1+ address1_line2+
    address1_line3+ address1_name+ address1_postalcode+ address1_postofficebox+ address1_stateorprovince+
    address1_telephone1+ address1_telephone2+ address1_telephone3+ address1_upszone+ address2_city+
    address2_country+ address2_county+ address2_fax+ address2_line1+ address2_line2+ address2_line3+
    address2_name+ address2_postalcode+ address2_postofficebox+ address2_stateorprovince+
    address2_telephone1+ address2_telephone2+ address2_telephone3+ address2_upszone+ domainname+ employeeid+
    firstname+ governmentid+ homephone+ internalemailaddress+ jobtitle+ lastname+ middlename+
    mobilealertemail+ mobilephone+ nickname+ personalemailaddress+ photourl+ salutation+
    sharepointemailaddress+ skills+ title+ traversedpath+ windowsliveid+ yammeremailaddress+ yammeruserid+
    yomifirstname+ yomilastname+ yomimiddlename+ address1_composite address2_composite applicationiduri
    defaultodbfoldername disabledreason entityimage_url fullname userpuid yomifullname`,
  integer: `
    accessmode+ address1_addresstypecode+ address1_shippingmethodcode+ address1_utcoffset+
    address2_addresstypecode+ address2_shippingmethodcode+ address2_utcoffset+ caltype+
    emailrouteraccessapproval+ importsequencenumber+ incomingemaildeliverymethod+ invitestatuscode+
    outgoingemaildeliverymethod+ passporthi+ passportlo+ preferredaddresscode+ preferredemailcode+
    preferredphonecode+ timezoneruleversionnumber+ userlicensetype+ utcconversiontimezonecode+ azurestate+
    deletedstate+ entityimage_timestamp identityid versionnumber`,
  decimal: "address1_latitude+ address1_longitude+ address2_latitude+ address2_longitude+ exchangerate",
  boolean: `
    displayinserviceviews+ isdisabled+ isintegrationuser+ islicensed+ issyncwithdirectory+ setupuser+
    defaultfilterspopulated isactivedirectoryuser isemailaddressapprovedbyo365admin`,
  datetime: "overriddencreatedon+ azuredeletedon+ createdon latestupdatetime modifiedon",
  lookup: `
    businessunitid+>businessunit calendarid+>calendar mobileofflineprofileid+>mobileofflineprofile
    parentsystemuserid+>systemuser positionid+>position queueid+>queue territoryid+>territory
    transactioncurrencyid+>transactioncurrency createdby>systemuser createdonbehalfby>systemuser
    defaultmailbox>mailbox modifiedby>systemuser modifiedonbehalfby>systemuser`,
  image: "entityimage+",
});

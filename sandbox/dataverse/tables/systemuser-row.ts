import { createHash } from "node:crypto";
import type { Organization, SystemUser } from "../../tenant/model.ts";
import { dataverseTime, emptyRow, partId, seedTime, seedVersion } from "./row-defaults.ts";
import { systemUserColumns, systemUserColumnsNotAnswered } from "./systemuser-columns.ts";
import type { Row } from "./table.ts";

/** Milliseconds between 0001-01-01 and 1970-01-01: image timestamps are .NET ticks (100 ns). */
const ticksEpoch = 62_135_596_800_000;

/** The full row of a user; defaults are those of specs/dataverse/recorded/systemuser.json. */
export function systemUserRow(organization: Organization, user: SystemUser): Row {
  const id = user.systemuserid;
  const isApplication = user.applicationid !== null;
  const created = user._writtenAt === 0 ? seedTime : dataverseTime(user._writtenAt);
  return {
    ...emptyRow(systemUserColumns, systemUserColumnsNotAnswered),
    accessmode: user.accessmode,
    address1_addressid: partId(id, "address1"),
    address1_addresstypecode: 1,
    address1_shippingmethodcode: 1,
    address2_addressid: partId(id, "address2"),
    address2_addresstypecode: 1,
    address2_shippingmethodcode: 1,
    applicationid: user.applicationid,
    azureactivedirectoryobjectid: user.azureactivedirectoryobjectid,
    azurestate: 0,
    caltype: isApplication ? 0 : 7,
    createdon: created,
    defaultfilterspopulated: false,
    defaultodbfoldername: "Dynamics365",
    deletedstate: user.deletedstate,
    displayinserviceviews: false,
    domainname: user.domainname,
    emailrouteraccessapproval: 2,
    firstname: firstName(user),
    fullname: user.fullname,
    identityid: Number.parseInt(partId(id, "identity").slice(0, 4), 16),
    incomingemaildeliverymethod: 2,
    internalemailaddress: user.internalemailaddress,
    invitestatuscode: 0,
    isdisabled: user.isdisabled,
    isemailaddressapprovedbyo365admin: false,
    isintegrationuser: false,
    islicensed: !isApplication,
    issyncwithdirectory: true,
    lastname: lastName(user),
    modifiedon: created,
    organizationid: organization.id,
    outgoingemaildeliverymethod: 2,
    ownerid: id,
    preferredaddresscode: 1,
    preferredemailcode: 1,
    preferredphonecode: 1,
    setupuser: false,
    systemuserid: id,
    userlicensetype: isApplication ? -1 : 38,
    versionnumber: seedVersion(id),
    windowsliveid: user.domainname,
    yomifullname: user.fullname,
    _businessunitid_value: user.businessunitid,
    _calendarid_value: partId(id, "calendar"),
    _defaultmailbox_value: partId(id, "mailbox"),
    _queueid_value: partId(id, "queue"),
    ...imageColumns(user),
    ...user._columns,
  };
}

function imageColumns(user: SystemUser): Row {
  if (!user.entityimage) return {};
  const written = user._imageWrittenAt ?? user._writtenAt;
  const ticks = (written + ticksEpoch) * 10_000;
  return {
    entityimage: user.entityimage.toString("base64"),
    entityimageid: partId(user.systemuserid, createHash("sha256").update(user.entityimage).digest("hex")),
    entityimage_timestamp: ticks,
    entityimage_url: `/Image/download.aspx?Entity=systemuser&Attribute=entityimage&Id=${user.systemuserid}&Timestamp=${ticks}`,
  };
}

/** "# TextUs" is first name "#" and last name "TextUs". */
const firstName = (user: SystemUser): string => user.fullname.split(" ")[0] ?? user.fullname;
const lastName = (user: SystemUser): string => user.fullname.split(" ").slice(1).join(" ");

/** An address we read on a schedule, and how that has been going. Instants are ISO 8601. */
export interface Feed {
  id: string
  url: string
  /** The outlet's name, for stories whose feed gives none. */
  title: string
  /** The workspace that added it; null for the operator's own. */
  workspace: string | null
  etag: string | null
  lastModified: string | null
  /** Of the last body filed, so that an unchanged document is told even without a 304. */
  bodyHash: string | null
  /** When its first read was filed, empty or not; stories of that read are history. Null before. */
  baselineAt: string | null
  /** The latest publication date seen in it; older stories that turn up new are history. */
  newestPublished: string | null
  lastCheckedAt: string | null
  lastSuccessAt: string | null
  /** Failed checks since the last success. */
  failures: number
  lastError: string | null
  nextCheckAt: string | null
}

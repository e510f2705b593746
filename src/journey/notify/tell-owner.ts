import type { Delivery, NewDelivery } from '../../domain/delivery.ts'
import { inPerson, personOf } from '../../domain/in-person.ts'
import type { Destination, PlatformName } from '../../domain/subscription.ts'

/** What telling an owner needs of storage. */
export interface OwnerStore {
  deliveries: { addAll(deliveries: readonly NewDelivery[]): Promise<number> }
  subscriptions: {
    /** Where else this person subscribed on the platform and all is well. */
    placesOf(person: { platform: PlatformName; user: string }): Promise<Destination[]>
  }
}

interface Around {
  now: Date
  newId: () => string
}

/** Those who subscribed in a place hear in person that it cannot be told any more; once for each time it is lost. */
export async function tellLost(
  { deliveries }: OwnerStore,
  destination: Destination,
  { owners, why }: { owners: readonly string[]; why: string },
  { now, newId }: Around,
): Promise<void> {
  const at = now.toISOString()
  const content = {
    kind: 'notice',
    title: 'Casewire cannot post where you subscribed',
    body: `${why}\n\nNothing is lost: what happens meanwhile is told as soon as it can be.`,
    place: destination,
  } as const
  await deliveries.addAll(
    [...new Set(owners)].map((owner) => ({
      id: newId(),
      content,
      destination: inPerson(destination, owner),
      dedupe: `lost ${destination.channel} ${at}`,
      at,
    })),
  )
}

/** Who takes no direct messages hears it in another place they subscribed in, where there is one. */
export async function tellElsewhere(
  { deliveries, subscriptions }: OwnerStore,
  { id, destination, content, addedAt }: Delivery,
  newId: () => string,
): Promise<void> {
  const user = personOf(destination.channel)
  if (!user || content.kind !== 'notice') return
  const { place } = content
  const places = await subscriptions.placesOf({ platform: destination.platform, user })
  const other = places.find(({ workspace, channel }) => workspace === place?.workspace && channel !== place.channel)
  if (other)
    await deliveries.addAll([{ id: newId(), content, destination: other, dedupe: `instead of ${id}`, at: addedAt }])
}

/** A place hears once that one message of its own was not taken and will not come. */
export async function tellSetAside(
  { deliveries }: OwnerStore,
  { id, destination, content }: Delivery,
  why: string,
  { now, newId }: Around,
): Promise<void> {
  // A notice that is refused ends here, or the next would be about it.
  if (content.kind === 'notice') return
  const notice = {
    kind: 'notice',
    title: 'One message could not be posted here',
    body: `${why}\n\nIt is not tried again; /latest shows what it was about.`,
  } as const
  await deliveries.addAll([
    { id: newId(), content: notice, destination, dedupe: `set aside ${id}`, at: now.toISOString() },
  ])
}

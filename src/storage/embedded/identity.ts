import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { UserError } from '../../domain/errors.ts'

/** Who PostgreSQL's programs run as, and how they are started as that user. */
export interface Identity {
  /** Whom files are given to; undefined when we run them as ourselves. */
  owner: { uid: number; gid: number; name: string } | undefined
  /** The command that runs a program, with the options of child_process that go with it. */
  run(
    program: string,
    args: readonly string[],
  ): { file: string; args: string[]; options: { uid?: number; gid?: number } }
}

/** PostgreSQL refuses to run as root, so for root it runs as the first of these users that the machine has. */
const STAND_INS = ['postgres', 'nobody']

/** For this cluster: who made it, and where there is none yet, who may. Throws UserError when we are root and nobody can stand in. */
export function postgresIdentity(cluster: string): Identity {
  if (process.getuid?.() !== 0)
    return { owner: undefined, run: (file, args) => ({ file, args: [...args], options: {} }) }
  const owner = ownerOf(cluster) ?? STAND_INS.map(standIn).find((one) => one !== undefined)
  if (!owner)
    throw new UserError(
      `PostgreSQL does not run as root, and this machine has no user ${STAND_INS.join(' or ')} to run it as. Run Casewire as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.`,
    )
  const passing = [
    `--reuid=${owner.uid}`,
    `--regid=${owner.gid}`,
    '--clear-groups',
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
    // Without it the right counts for opening a file but not for asking whether one may, which initdb does.
    '--securebits=+no_setuid_fixup',
    '--',
  ]
  // Root's own folders are often closed to others, program and data among them; this one right lets the stand-in pass.
  if (quietly('setpriv', [...passing, 'true']) !== undefined)
    return { owner, run: (program, args) => ({ file: 'setpriv', args: [...passing, program, ...args], options: {} }) }
  const { uid, gid } = owner
  return { owner, run: (file, args) => ({ file, args: [...args], options: { uid, gid } }) }
}

function ownerOf(cluster: string): Identity['owner'] {
  const made = statSync(cluster, { throwIfNoEntry: false })
  return made && made.uid !== 0 ? { uid: made.uid, gid: made.gid, name: `with uid ${made.uid}` } : undefined
}

function standIn(name: string) {
  const uid = quietly('id', ['-u', name])
  const gid = quietly('id', ['-g', name])
  return uid && gid ? { uid: Number(uid), gid: Number(gid), name } : undefined
}

function quietly(file: string, args: string[]): string | undefined {
  try {
    return execFileSync(file, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return undefined
  }
}

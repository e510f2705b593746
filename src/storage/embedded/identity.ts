import { execFileSync } from 'node:child_process'

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

/** Throws when we are root and the machine has no user to stand in. */
export function postgresIdentity(): Identity {
  if (process.getuid?.() !== 0)
    return { owner: undefined, run: (file, args) => ({ file, args: [...args], options: {} }) }
  const owner = STAND_INS.map(standIn).find((one) => one !== undefined)
  if (!owner)
    throw new Error(`PostgreSQL does not run as root, and there is no user ${STAND_INS.join(' or ')} to run it as`)
  const passing = [
    `--reuid=${owner.uid}`,
    `--regid=${owner.gid}`,
    '--clear-groups',
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
    '--',
  ]
  // Root's own folders are often closed to others, program and data among them; this one right lets the stand-in pass.
  if (quietly('setpriv', [...passing, 'true']) !== undefined)
    return { owner, run: (program, args) => ({ file: 'setpriv', args: [...passing, program, ...args], options: {} }) }
  const { uid, gid } = owner
  return { owner, run: (file, args) => ({ file, args: [...args], options: { uid, gid } }) }
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

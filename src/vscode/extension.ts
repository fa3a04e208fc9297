// Activation, and what is loaded when. Each import() below is a file of its own on the desktop; a web extension is one file.
//   at once                   what recognises a draft
//   with the first draft      draft-features.ts: which feature stands on what
//   with the first command    commands.ts: what nobody sees before it is called for
import { env, type ExtensionContext, ExtensionMode, version as vscodeVersion, workspace } from 'vscode';
import { version } from '../../package.json';
import { Configurations } from './documents/configurations.ts';
import { isDraft } from './documents/language.ts';
import { Recognition } from './documents/recognition.ts';
import { EncodingStatus } from './features/encoding-status.ts';
import { settled } from './later.ts';
import { log } from './log.ts';
import { standInFor } from './stand-in.ts';

/** What may be asked for while there is no draft. */
const BEFORE_ANY_DRAFT = [
  'speechDraft.newDraft',
  'speechDraft.importWord',
  'speechDraft.exportWord',
  'speechDraft.checkWorkspace',
];

/** What tests ask: when nothing is to be done any more. */
export interface ForTests {
  readonly settled: () => Promise<void>;
}

/** Comes to its end when a draft that is there already has its features. */
export async function activate(context: ExtensionContext): Promise<ForTests | undefined> {
  log.info(`Speech Draft ${version}, ${env.appName} ${vscodeVersion}, ${env.language}`);
  const configurations = new Configurations();
  const encodings = new EncodingStatus();
  context.subscriptions.push(log, configurations, encodings);
  const features = withFirstDraft(context, async () => {
    const { provideDraftFeatures } = await import('./draft-features.ts');
    return () => provideDraftFeatures(context, configurations, encodings);
  });
  context.subscriptions.push(new Recognition(context, configurations));
  await features;
  return context.extensionMode === ExtensionMode.Test ? { settled } : undefined;
}

/** Begins when the first draft is there, or when somebody asks for what needs none. */
async function withFirstDraft(
  { subscriptions }: ExtensionContext,
  load: () => Promise<() => void>,
): Promise<void> {
  const { begin, ...standIn } = standInFor(BEFORE_ANY_DRAFT, load);
  subscriptions.push(
    standIn,
    workspace.onDidOpenTextDocument((document) => {
      if (isDraft(document)) void begin();
    }),
  );
  if (workspace.textDocuments.some(isDraft)) await begin();
}

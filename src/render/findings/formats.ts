import type { FindingsLooks, FindingsRenderer, FindingsReport } from './findings-report.ts';

/** Loads the module of a format, on demand: only the one chosen costs time. */
type FormatLoader = () => Promise<{ readonly render: FindingsRenderer }>;

const loaders = {
  text: () => import('./text.ts'),
  json: () => import('./json.ts'),
  junit: () => import('./junit.ts'),
  sarif: () => import('./sarif.ts'),
  github: () => import('./github.ts'),
  gitlab: () => import('./gitlab.ts'),
  checkstyle: () => import('./checkstyle.ts'),
  markdown: () => import('./markdown.ts'),
  html: () => import('./html/page.ts'),
} satisfies Readonly<Record<string, FormatLoader>>;

/** A form that findings can be written in. */
export type FindingsFormat = keyof typeof loaders;

/** All forms, the one for people first. */
export const findingsFormats = Object.keys(loaders) as readonly FindingsFormat[];

/** Writes findings in a form. */
export async function renderFindings(
  format: FindingsFormat,
  report: FindingsReport,
  looks: FindingsLooks,
): Promise<string> {
  const { render } = await loaders[format]();
  return render(report, looks);
}

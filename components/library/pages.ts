// The library's pages that few open first.
import { onDemand } from "./on-demand.tsx";

export const ArticlePage = onDemand(async () => (await import("./ArticlePage.tsx")).ArticlePage);
export const ExportPage = onDemand(async () => (await import("./taking/ExportPage.tsx")).ExportPage);
export const ImportPage = onDemand(async () => (await import("./taking/ImportPage.tsx")).ImportPage);
export const StoragePage = onDemand(async () => (await import("./taking/StoragePage.tsx")).StoragePage);
export const SettingsPage = onDemand(async () => (await import("./settings/SettingsPage.tsx")).SettingsPage);

/** Brings the code of all, so that each opens at once. Rejects where one is gone. */
export async function bringPages(): Promise<void> {
  await Promise.all([ArticlePage, ExportPage, ImportPage, StoragePage, SettingsPage].map((page) => page.bring()));
}

/** Fetches again each style sheet of a page that did not come; rejects where one fails again. */
export async function renewStyles(page: Document): Promise<void> {
  const failed = [...page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].filter(({ sheet }) => !sheet);
  await Promise.all(
    failed.map(
      (link) =>
        new Promise<void>((resolve, reject) => {
          const next = link.cloneNode() as HTMLLinkElement;
          next.addEventListener('load', () => resolve());
          next.addEventListener('error', () => reject(new Error(`${link.href} did not come`)));
          link.replaceWith(next);
        }),
    ),
  );
}

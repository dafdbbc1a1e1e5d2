// Prints when a browser first paints each of these pages, the median of five visits, in milliseconds
// after the page was asked for: node tests/browser/paint.js PAGE…

import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const VISITS = 5;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
for (const file of process.argv.slice(2)) {
  const times = [];
  for (let visit = 0; visit < VISITS; visit += 1) {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(resolve(file)).href, { timeout: 120_000 });
    const time = await page.evaluate(
      () =>
        new Promise((done) => {
          const observer = new PerformanceObserver((list) => {
            const paint = list.getEntriesByName("first-contentful-paint")[0];
            if (paint) done(paint.startTime);
          });
          observer.observe({ type: "paint", buffered: true });
        }),
    );
    times.push(time);
    await page.close();
  }
  times.sort((a, b) => a - b);
  console.log(`${Math.round(times[Math.floor(VISITS / 2)])} ms`);
}
await browser.close();

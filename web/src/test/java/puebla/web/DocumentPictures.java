package puebla.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Takes the pictures of the page that the documents show. Run its {@code main} after a change of the page; the build
 * only compiles it.
 */
final class DocumentPictures {
    private static final String WAR = "?view=war&lang=en&seed=3&day=1865-10-01&theme=light";
    private static final String ODDS = "?view=odds&lang=en&runs=1000&theme=light";
    private static final String WHAT_IF =
            "?view=whatif&lang=en&seed=3&day=1867-02-20&runs=60&versus=levers.us.pressure%3D0&theme=light";

    /** Until the map has faded in. */
    private static final int FADE_MILLIS = 1_500;
    private static final int MARGIN = 20;

    private DocumentPictures() {}

    /**
     * Writes the pictures.
     *
     * @param arguments
     *            the folder, docs/pictures
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]);
        try (var chromium = Chromium.launch(); var served = Served.open()) {
            var page = chromium.browser().newPage(new Browser.NewPageOptions().setViewportSize(1280, 800));
            page.setDefaultTimeout(300_000);
            page.navigate(served.at("/" + WAR).toString());
            page.waitForSelector(".told[aria-current]");
            take(page, folder.resolve("serve-war.png"));

            page.navigate(served.at("/" + ODDS).toString());
            page.waitForSelector(".dates svg");
            page.waitForSelector(".progress-state[data-state=done]",
                    new Page.WaitForSelectorOptions().setTimeout(300_000));
            page.setViewportSize(1280, 1000);
            take(page, folder.resolve("serve-odds.png"));

            page.setViewportSize(1280, 800);
            page.navigate(served.at("/" + WHAT_IF).toString());
            page.waitForSelector(".pair-told");
            page.waitForTimeout(FADE_MILLIS);
            var heading = page.getByRole(AriaRole.HEADING,
                    new Page.GetByRoleOptions().setName("War 3: baseline and counterfactual")).boundingBox();
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setClip(0, heading.y - MARGIN, 1280, 800)
                    .setPath(folder.resolve("serve-whatif.png")));
        }
    }

    private static void take(Page page, Path file) {
        page.waitForTimeout(FADE_MILLIS);
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }
}

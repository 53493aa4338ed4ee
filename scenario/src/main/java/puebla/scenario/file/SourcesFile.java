package puebla.scenario.file;

import static puebla.scenario.schema.Schema.form;
import static puebla.scenario.schema.Schema.list;
import static puebla.scenario.schema.Schema.may;
import static puebla.scenario.schema.Schema.must;

import java.util.LinkedHashMap;
import java.util.Map;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.catalog.Source;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.schema.EntryIndex;
import puebla.scenario.schema.EntryView;
import puebla.scenario.schema.Schema;

/** The file {@code sources.yaml}: the sources of numbers and statements. */
final class SourcesFile {
    static final Schema SCHEMA = form(must("sources", list(form(SourcesFile::addressIsWeb,
            must("id", CommonSchemas.ID),
            must("title", CommonSchemas.TEXT),
            may("url", CommonSchemas.TEXT),
            must("lang", CommonSchemas.ID),
            may("note", CommonSchemas.TEXT)))));

    private SourcesFile() {}

    private static void addressIsWeb(EntryView entry, Diagnostics diagnostics) {
        entry.maybeText("url").filter(url -> !url.matches("https?://\\S+"))
                .ifPresent(url -> diagnostics.add(entry.location("url"),
                        "invalid value '" + url + "' for url (expected a web address)",
                        "write https://…, or remove url."));
    }

    static Map<String, Source> entries(EntryIndex index) {
        Map<String, Source> sources = new LinkedHashMap<>();
        for (EntryView entry : index.entries(ScenarioFile.SOURCES)) {
            sources.put(entry.text("id"),
                    new Source(entry.text("id"), entry.text("title"), entry.said("url"), entry.said("lang")));
        }
        return sources;
    }
}

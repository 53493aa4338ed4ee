package puebla.scenario.topic;

import static puebla.scenario.shape.Shape.list;
import static puebla.scenario.shape.Shape.may;
import static puebla.scenario.shape.Shape.must;
import static puebla.scenario.shape.Shape.form;

import java.util.LinkedHashMap;
import java.util.Map;
import puebla.scenario.book.Sheet;
import puebla.scenario.book.Source;
import puebla.scenario.problem.Problems;
import puebla.scenario.shape.Ids;
import puebla.scenario.shape.Row;
import puebla.scenario.shape.Shape;

/** The file {@code sources.yaml}: the sources of numbers and statements. */
final class SourcesFile {
    static final Shape SHAPE = form(must("sources", list(form(SourcesFile::addressIsWeb,
            must("id", Parts.ID),
            must("title", Parts.TEXT),
            may("url", Parts.TEXT),
            must("lang", Parts.ID),
            may("note", Parts.TEXT)))));

    private SourcesFile() {}

    private static void addressIsWeb(Row row, Problems problems) {
        row.maybeText("url").filter(url -> !url.matches("https?://\\S+")).ifPresent(url -> problems.add(row.spot("url"),
                "invalid value '" + url + "' for url (expected a web address)", "write https://…, or remove url."));
    }

    static Map<String, Source> entries(Ids ids) {
        Map<String, Source> sources = new LinkedHashMap<>();
        for (Row row : ids.rows(Sheet.SOURCES)) {
            sources.put(row.text("id"),
                    new Source(row.text("id"), row.text("title"), row.said("url"), row.said("lang")));
        }
        return sources;
    }
}

package puebla.cli;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import puebla.app.message.Messages;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.claims.RecordBand;
import puebla.experiment.summary.Distribution;
import puebla.experiment.summary.MeasureSummary;
import puebla.experiment.summary.Summary;
import puebla.scenario.catalog.MeasureEntry;
import puebla.scenario.catalog.ScenarioMetadata;

/**
 * The summary of an ensemble as tables: amounts, events, outcomes. The outcomes come last, because a terminal shows the
 * end of the output.
 */
final class RunTables {
    /** Marks a record that lies outside the central 80 % of the runs. */
    private static final String OUTSIDE = " *";

    private final ExperimentRequest request;
    private final ScenarioMetadata metadata;
    private final Summary summary;
    private final TablePage page;
    private final Messages texts;

    RunTables(ExperimentRequest request, ScenarioMetadata metadata, Summary summary, TablePage page) {
        this.request = request;
        this.metadata = metadata;
        this.summary = summary;
        this.page = page;
        texts = page.texts();
    }

    /** Prints every table and their notes. */
    void print() {
        page.head(request);
        amounts();
        events();
        page.say("run.notes");
        page.blank();
        outcomes();
    }

    /** Prints only the outcomes. */
    void brief() {
        page.head(request);
        outcomes();
    }

    private void outcomes() {
        var table = new TextTable().code(texts.get("run.outcome")).figures(texts.get("share-95"))
                .words(texts.get("meaning"));
        var shares = summary.outcomes();
        for (int o = 0; o < shares.size(); o++) {
            var outcome = metadata.outcomes().get(o);
            table.row(outcome.name().in(texts.language()), Formats.share(shares.get(o)),
                    outcome.means().in(texts.language()));
        }
        page.print(table);
    }

    private void events() {
        var table = new TextTable().words(texts.get("run.event")).figures(texts.get("share-95"))
                .code(texts.get("median")).code(texts.get("run.range")).code(texts.get("record"));
        var said = new TextTable().words(texts.get("run.event")).words(texts.get("run.accounts"))
                .code(texts.get("record"));
        each((entry, over) -> {
            if (entry.date()) {
                event(table, entry, over);
                String accounts = accounts(entry.id());
                if (!accounts.isEmpty()) {
                    said.row(entry.name().in(texts.language()), accounts, recorded(entry, over));
                }
            }
        });
        page.print(table);
        page.print(said);
    }

    /**
     * Adds one to three rows. The first covers all runs. The second covers the runs that meet the measure's condition,
     * if it has one. The third covers the runs in which the event happens, if the median of the row before it is
     * "never".
     */
    private void event(TextTable table, MeasureEntry entry, MeasureSummary over) {
        boolean conditional = over.given().isPresent();
        table.row(entry.name().in(texts.language()), Formats.share(over.share()), date(over.values().quantile(50)),
                dates(over.values().quantile(5), over.values().quantile(95)),
                conditional ? "" : recorded(entry, over));
        over.given().ifPresent(given -> table.row(indented(texts.get("run.given", name(entry.given()))),
                Formats.share(given.share()), date(given.quantile(50)), dates(given.quantile(5), given.quantile(95)),
                recorded(entry, over)));
        Distribution last = over.compared();
        if (last.n() > 0 && last.quantile(50).isEmpty()) {
            table.row(indented(texts.get("run.if-it-happens")), "", date(last.quantileIf(50)),
                    dates(last.quantileIf(5), last.quantileIf(95)), "");
        }
    }

    private static String indented(String condition) {
        return "\u00a0\u00a0" + condition;
    }

    private String name(String measure) {
        return metadata.measures().stream().filter(entry -> entry.id().equals(measure)).findFirst().orElseThrow().name()
                .in(texts.language());
    }

    private String date(OptionalDouble day) {
        return day.isPresent() ? Formats.date(day.getAsDouble(), request.scenario().firstDay()) : texts.get("never");
    }

    /** Returns a range of months. Whole dates would need a wider column. */
    private String dates(OptionalDouble from, OptionalDouble to) {
        return Formats.range(month(from), month(to));
    }

    private String month(OptionalDouble day) {
        return day.isPresent() ? date(day).substring(0, "1861-06".length()) : texts.get("never");
    }

    private void amounts() {
        var table = new TextTable().words(texts.get("run.amount")).figures(texts.get("runs"))
                .figures(texts.get("median")).figures(texts.get("run.range")).figures(texts.get("record"));
        each((entry, over) -> {
            if (!entry.date()) {
                amount(table, entry, over);
            }
        });
        page.print(table);
    }

    /**
     * Adds one or two rows. The first covers all runs with a value. The second covers those that meet the measure's
     * condition, if there are others.
     */
    private void amount(TextTable table, MeasureEntry entry, MeasureSummary over) {
        boolean others = over.given().filter(given -> given.n() < over.values().n()).isPresent();
        amount(table, page.label(entry), over.values(), entry, others ? "" : recorded(entry, over));
        if (others) {
            amount(table, indented(texts.get("run.given", name(entry.given()))), over.compared(), entry,
                    recorded(entry, over));
        }
    }

    private static void amount(TextTable table, String name, Distribution values, MeasureEntry entry, String record) {
        table.row(name, values.share().known() ? Formats.percent(values.share().share()) : "–",
                amount(values.quantileIf(50), entry),
                Formats.range(amount(values.quantileIf(5), entry), amount(values.quantileIf(95), entry)), record);
    }

    private void each(BiConsumer<MeasureEntry, MeasureSummary> row) {
        var summaries = summary.measures();
        for (int m = 0; m < summaries.size(); m++) {
            row.accept(metadata.measures().get(m), summaries.get(m));
        }
    }

    private static String amount(OptionalDouble value, MeasureEntry entry) {
        return value.isPresent() ? Formats.amount(value.getAsDouble(), entry.unit()) : "–";
    }

    /** Returns the record, with a mark when it lies outside the central 80 % of the runs; empty when there is none. */
    private String recorded(MeasureEntry entry, MeasureSummary over) {
        if (entry.recorded().isEmpty()) {
            return "";
        }
        String record = page.record(entry);
        boolean outside = RecordBand.outside(entry, over, request.scenario().firstDay()).orElse(false);
        return outside ? record + OUTSIDE : record + " ".repeat(entry.date() ? 0 : OUTSIDE.length());
    }

    /** Returns the dates that the accounts give for an event: {@code it 1862; pt, ar 1861-12-08}. */
    private String accounts(String measure) {
        Map<String, Set<String>> accountsByDate = new LinkedHashMap<>();
        for (var claim : metadata.claims()) {
            for (var version : claim.versions()) {
                if (version.measure().equals(measure) && !version.says().isEmpty()) {
                    accountsByDate.computeIfAbsent(version.says(), _ -> new LinkedHashSet<>())
                            .addAll(version.accounts());
                }
            }
        }
        return accountsByDate.entrySet().stream().map(said -> String.join(", ", said.getValue()) + " " + said.getKey())
                .collect(Collectors.joining("; "));
    }
}

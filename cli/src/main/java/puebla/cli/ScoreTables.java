package puebla.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import puebla.app.message.Messages;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.score.FactScore;
import puebla.experiment.score.HistoryTally;
import puebla.experiment.score.Score;
import puebla.experiment.score.ScoreSummary;
import puebla.scenario.catalog.Fact;
import puebla.scenario.catalog.MeasureEntry;
import puebla.scenario.catalog.ScenarioMetadata;

/** A score as tables: facts, coarse history, differences, groups of facts. */
final class ScoreTables {
    private final ExperimentRequest request;
    private final ScenarioMetadata metadata;
    private final Score score;
    private final Optional<HistoryTally> history;
    private final List<Score.Difference> differences;
    private final TablePage page;
    private final Messages texts;

    ScoreTables(ExperimentRequest request, ScenarioMetadata metadata, Score score, Optional<HistoryTally> history,
            List<Score.Difference> differences, TablePage page) {
        this.request = request;
        this.metadata = metadata;
        this.score = score;
        this.history = history;
        this.differences = differences;
        this.page = page;
        texts = page.texts();
    }

    void print() {
        page.head(request);
        facts();
        history.flatMap(HistoryTally::coarse).ifPresent(this::coarse);
        differences();
        groups();
        if (!score.missing().isEmpty()) {
            page.say("score.missing", String.join(", ", score.missing()));
        }
        page.say("score.notes");
    }

    private void facts() {
        var table = new TextTable().words(texts.get("score.fact")).code(texts.get("record"))
                .figures(texts.get("runs")).code(texts.get("median")).code(texts.get("score.range"))
                .figures(texts.get("score.pit")).figures(texts.get("score.skill-95")).words(texts.get("score.verdict"));
        for (var one : score.facts()) {
            table.row(name(one.fact()), recorded(one.fact()), Formats.whole(one.n()), percentile(one, 50),
                    Formats.range(percentile(one, 10), percentile(one, 90)), two(one.pit()), skill(one),
                    texts.get("score.verdict." + one.verdict().id()));
        }
        page.print(table);
    }

    private String name(Fact fact) {
        return switch (fact.subject()) {
            case Fact.Subject.OfMeasure(String measure) -> fact.id().equals(measure) ? named(measure) : fact.id();
            case Fact.Subject.Between(String from, String to) -> named(from) + " → " + named(to);
            case Fact.Subject.Query _ -> fact.id();
        };
    }

    private String named(String measure) {
        return entry(measure).map(entry -> entry.name().in(texts.language())).orElse(measure);
    }

    private Optional<MeasureEntry> entry(String measure) {
        return metadata.measures().stream().filter(entry -> entry.id().equals(measure)).findFirst();
    }

    private String recorded(Fact fact) {
        if (fact.never()) {
            return texts.get("never");
        }
        return fact.kind() == Fact.Kind.DATE ? fact.recorded() : amount(fact, Double.parseDouble(fact.recorded()));
    }

    private String percentile(FactScore one, int percent) {
        var value = one.percentiles().get(FactScore.PERCENTS.indexOf(percent));
        if (value.isEmpty()) {
            return one.n() == 0 ? "–" : texts.get("never");
        }
        LocalDate firstDay = request.scenario().firstDay();
        return one.fact().kind() == Fact.Kind.DATE ? Formats.date(value.getAsDouble(), firstDay)
                : amount(one.fact(), value.getAsDouble());
    }

    private String amount(Fact fact, double value) {
        String unit = fact.subject() instanceof Fact.Subject.OfMeasure(String measure)
                ? entry(measure).map(MeasureEntry::unit).orElse("") : "";
        return Formats.amount(value, unit);
    }

    private static String two(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.2f", value.getAsDouble()) : "";
    }

    /** Writes the sign of a negative number as the other tables do. */
    private static String minus(String text) {
        return text.replace('-', '−');
    }

    private static String signed(double value) {
        return minus(String.format(Locale.ROOT, "%+.2f", value));
    }

    private static String skill(FactScore one) {
        return one.skill().isEmpty() ? "–" : signed(one.skill().getAsDouble()) + one.skillInterval()
                .map(in -> " (" + signed(in.low()) + "…" + signed(in.high()) + ")").orElse("");
    }

    private void coarse(HistoryTally.CoarseShares coarse) {
        var table = new TextTable().words(texts.get("score.step")).code(texts.get("score.window"))
                .figures(texts.get("share-95")).figures(texts.get("score.given-before"))
                .figures(texts.get("score.together"));
        LocalDate firstDay = request.scenario().firstDay();
        for (var step : coarse.steps()) {
            table.row(named(step.step().event()),
                    Formats.range(Formats.date(step.step().from(), firstDay), Formats.date(step.step().to(), firstDay)),
                    Formats.share(step.share()), Formats.share(step.givenBefore()), Formats.share(step.together()));
        }
        page.print(table);
        page.say("score.coarse", Formats.share(coarse.share()), Formats.share(coarse.order()));
        page.blank();
    }

    private void differences() {
        var table = new TextTable().words(texts.get("score.fact")).figures(texts.get("runs"))
                .figures(texts.get("score.difference-95"));
        for (var one : differences) {
            table.row(name(one.fact()), Formats.whole(one.n()), one.crps().isEmpty() ? "–"
                    : minus(String.format(Locale.ROOT, "%+.3g", one.crps().getAsDouble())) + one.interval()
                            .map(in -> minus(String.format(Locale.ROOT, " (%+.3g…%+.3g)", in.low(), in.high())))
                            .orElse(""));
        }
        page.print(table);
    }

    private void groups() {
        var table = new TextTable().words(texts.get("score.group")).figures(texts.get("score.facts"))
                .figures(texts.get("score.in-50")).figures(texts.get("score.in-80")).figures(texts.get("score.in-90"))
                .figures(texts.get("score.mean-skill-95")).figures(texts.get("score.median-skill"));
        for (Map.Entry<String, ScoreSummary> group : score.summaries().entrySet()) {
            var one = group.getValue();
            if (one.n() > 0) {
                table.row(texts.get("score.group." + group.getKey()), Formats.whole(one.n()), share(one.in().get(0)),
                        share(one.in().get(1)), share(one.in().get(2)),
                        one.meanSkill().isEmpty() ? "" : signed(one.meanSkill().getAsDouble()) + one.interval()
                                .map(in -> " (" + signed(in.low()) + "…" + signed(in.high()) + ")").orElse(""),
                        one.medianSkill().isEmpty() ? "" : signed(one.medianSkill().getAsDouble()));
            }
        }
        page.print(table);
    }

    private static String share(OptionalDouble share) {
        return share.isPresent() ? Formats.percent(share.getAsDouble()) : "";
    }
}

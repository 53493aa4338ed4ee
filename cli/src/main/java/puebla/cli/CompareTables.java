package puebla.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import puebla.app.message.Messages;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.paired.Comparison;
import puebla.experiment.paired.Difference;
import puebla.experiment.paired.FirstDivergence;
import puebla.experiment.paired.MeasureDifference;
import puebla.scenario.catalog.ScenarioMetadata;

/** Comparisons of paired runs as tables. A narrow page omits some columns that {@code --json} has. */
final class CompareTables {
    private static final int MOST_FIRST_EVENTS = 5;
    private static final int MOST_TRANSITIONS = 6;

    private final ExperimentRequest request;
    private final ScenarioMetadata metadata;
    private final TablePage page;
    private final Messages texts;
    private final boolean all;

    /**
     * @param all
     *            also lists measures whose difference is not significant
     */
    CompareTables(ExperimentRequest request, ScenarioMetadata metadata, TablePage page, boolean all) {
        this.request = request;
        this.metadata = metadata;
        this.page = page;
        this.all = all;
        texts = page.texts();
    }

    void print(List<Map<String, String>> changes, List<Comparison> comparisons) {
        page.head(request);
        for (int c = 0; c < comparisons.size(); c++) {
            one(changes.get(c), comparisons.get(c));
        }
        page.say("compare.notes");
    }

    private void one(Map<String, String> change, Comparison comparison) {
        page.say("compare.change", TablePage.written(change));
        page.blank();
        if (comparison.nothingDiffers()) {
            page.say("compare.identical");
            page.blank();
            return;
        }
        outcomes(comparison);
        outcomeChanges(comparison);
        divergence(comparison.divergence());
        page.blank();
        measures(comparison);
    }

    private void outcomes(Comparison comparison) {
        var table = new TextTable().words(texts.get("run.outcome")).figures(texts.get("baseline"))
                .figures(texts.get("counterfactual")).figures(texts.get("difference-95"))
                .words(texts.get("significant")).figures(texts.get("variance-ratio"));
        for (int o = 0; o < comparison.outcomes().size(); o++) {
            var over = comparison.outcomes().get(o);
            table.row(outcome(o), Formats.percent(over.without()), Formats.percent(over.with()), points(over),
                    texts.get(over.significant() ? "yes" : "no"), ratio(over.varianceRatio()));
        }
        page.print(table);
    }

    private void outcomeChanges(Comparison comparison) {
        var outcomeChanges = comparison.outcomeChanges();
        String transitions = outcomeChanges.ways().stream().limit(MOST_TRANSITIONS)
                .map(way -> outcome(way.from()) + " → " + outcome(way.to()) + " "
                        + Formats.percent(way.share().share()))
                .collect(Collectors.joining("; "));
        boolean more = outcomeChanges.ways().size() > MOST_TRANSITIONS;
        page.say(transitions.isEmpty() ? "compare.flips-none" : more ? "compare.flips-more" : "compare.flips",
                Formats.share(outcomeChanges.share()), transitions);
    }

    private String outcome(int index) {
        return metadata.outcomes().get(index).name().in(texts.language());
    }

    private void divergence(FirstDivergence divergence) {
        if (divergence.share().runs() == 0) {
            page.say("compare.same-events");
            return;
        }
        String first = divergence.openings().stream().limit(MOST_FIRST_EVENTS)
                .map(one -> one.type().id().replace('-', ' ') + " (" + texts.get("compare.in." + key(one.world()))
                        + ") " + Formats.percent(one.share().share()))
                .collect(Collectors.joining("; "));
        page.say("compare.divergence", Formats.share(divergence.share()), date(divergence.quantileIf(50)),
                Formats.range(date(divergence.quantileIf(5)), date(divergence.quantileIf(95))), first);
    }

    private static String key(FirstDivergence.RunOfPair world) {
        return world.name().toLowerCase(Locale.ROOT);
    }

    private String date(OptionalDouble day) {
        return day.isPresent() ? Formats.date(day.getAsDouble(), request.scenario().firstDay()) : texts.get("never");
    }

    private void measures(Comparison comparison) {
        var dates = shares(new TextTable().words(texts.get("run.event")));
        dates.figures(texts.get("compare.days-later"));
        var amounts = shares(new TextTable().words(texts.get("compare.mean")));
        amounts.figures(texts.get("compare.pairs"));
        if (page.wide()) {
            dates.figures(texts.get("compare.sooner-later")).figures(texts.get("variance-ratio"));
            amounts.figures(texts.get("variance-ratio"));
        }
        List<String> notSignificant = new ArrayList<>();
        var measures = comparison.measures();
        for (int m = 0; m < measures.size(); m++) {
            var entry = metadata.measures().get(m);
            var over = measures.get(m);
            String name = page.label(entry);
            if (!all && !over.significant()) {
                notSignificant.add(entry.name().in(texts.language()));
            } else if (entry.date()) {
                date(dates, name, over);
            } else {
                amount(amounts, name, entry.unit(), over);
            }
        }
        page.print(dates);
        page.print(amounts);
        if (!notSignificant.isEmpty()) {
            page.say("compare.not-significant", Formats.whole(comparison.pairs()), String.join("; ", notSignificant));
            page.blank();
        }
    }

    private TextTable shares(TextTable table) {
        return table.figures(texts.get("baseline")).figures(texts.get("counterfactual"))
                .figures(texts.get("difference-95"));
    }

    private void date(TextTable table, String name, MeasureDifference over) {
        var days = over.amount().orElse(over.occurs());
        var rank = over.rank().orElse(over.occurs());
        List<String> cells = new ArrayList<>(List.of(name, Formats.percent(over.occurs().without()),
                Formats.percent(over.occurs().with()), points(over.occurs()), within(days, CompareTables::days)));
        if (page.wide()) {
            cells.add(Formats.percent(rank.without()) + " / " + Formats.percent(rank.with()));
            cells.add(ratio(days.varianceRatio()));
        }
        table.row(cells.toArray(String[]::new));
    }

    private void amount(TextTable table, String name, String unit, MeasureDifference over) {
        List<String> cells = new ArrayList<>(List.of(name));
        over.amount().ifPresentOrElse(
                of -> cells.addAll(List.of(Formats.amount(of.without(), unit), Formats.amount(of.with(), unit),
                        unit.equals("share") ? points(of) : within(of, value -> signed(value, unit)),
                        Formats.whole(of.pairs()))),
                () -> cells.addAll(List.of("–", "–", "–", "0")));
        if (page.wide()) {
            cells.add(over.amount().map(of -> ratio(of.varianceRatio())).orElse(""));
        }
        table.row(cells.toArray(String[]::new));
    }

    private static String signed(double value, String unit) {
        String size = Formats.amount(Math.abs(value), unit.equals("year") ? "years" : unit);
        return (value < 0 ? "−" : "+") + size;
    }

    /** Returns {@code −4.2 (−6.1…−2.3)}, in percentage points. */
    private static String points(Difference over) {
        return within(over, share -> String.format(Locale.ROOT, "%+.1f", 100 * share).replace('-', '−'));
    }

    /** Returns a difference in whole days, with one decimal below ten days. */
    private static String days(double days) {
        return String.format(Locale.ROOT, Math.abs(days) < 10 && days != 0 ? "%+.1f" : "%+,.0f", days).replace('-',
                '−');
    }

    /** Returns a difference and its interval. A single pair has no interval. */
    private static String within(Difference over, DoubleFunction<String> written) {
        return written.apply(over.difference()) + (Double.isFinite(over.halfWidth())
                ? "\u00a0(" + written.apply(over.low()) + "…" + written.apply(over.high()) + ")"
                : "\u00a0(–)");
    }

    private static String ratio(OptionalDouble ratio) {
        return ratio.isPresent() ? String.format(Locale.ROOT, ratio.getAsDouble() < 100 ? "%.1f" : "%,.0f",
                ratio.getAsDouble()) : "";
    }
}

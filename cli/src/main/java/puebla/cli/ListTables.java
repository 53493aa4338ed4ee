package puebla.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import puebla.scenario.book.Evidence;
import puebla.scenario.book.Language;
import puebla.scenario.book.LeverEntry;
import puebla.scenario.book.ScenarioBook;

/** What a scenario lets a person turn and read, as tables. */
final class ListTables {
    private ListTables() {}

    static TextTable of(String topic, ScenarioBook book) {
        return switch (topic) {
            case "levers" -> levers(book);
            case "measures" -> measures(book);
            case "parameters" -> parameters(book);
            default -> outcomes(book);
        };
    }

    private static TextTable levers(ScenarioBook book) {
        var table = new TextTable().code("lever").words("values").code("default").words("what it means");
        for (var lever : book.levers()) {
            table.row(lever.key(), values(lever), lever.standard(), lever.means().in(Language.EN));
        }
        return table;
    }

    /** Words as they are, numbers as the range between the least and the greatest, and a day where one may stand. */
    private static String values(LeverEntry lever) {
        List<String> values = new ArrayList<>();
        var numbers = lever.values().stream().filter(value -> value.matches("[-+0-9.eE]+")).map(Double::valueOf)
                .sorted().toList();
        lever.values().stream().filter(value -> !value.matches("[-+0-9.eE]+")).forEach(values::add);
        if (!numbers.isEmpty()) {
            values.add(lever.kind() + " " + Figures.plain(numbers.getFirst()) + "…" + Figures.plain(numbers.getLast()));
        }
        if (lever.kind().equals("date")) {
            values.add("a day");
        }
        return String.join(" | ", values);
    }

    private static TextTable measures(ScenarioBook book) {
        var table = new TextTable().code("measure").words("what it is").code("unit").words("given").code("record")
                .words("source");
        for (var measure : book.measures()) {
            table.row(measure.id(), measure.name().in(Language.EN), measure.unit(), measure.given(), measure.recorded(),
                    sources(measure.evidence()));
        }
        return table;
    }

    private static TextTable parameters(ScenarioBook book) {
        var table = new TextTable().code("parameter").figures("value").code("range").code("drawn").words("unit")
                .words("source").code("confidence");
        for (var parameter : book.parameters()) {
            var prior = parameter.prior();
            table.row(parameter.id(), Figures.plain(prior.value()),
                    Figures.plain(prior.low()) + "…" + Figures.plain(prior.high()),
                    prior.shape().name().toLowerCase(Locale.ROOT), parameter.unit(), sources(parameter.evidence()),
                    parameter.evidence().confidence());
        }
        return table;
    }

    private static TextTable outcomes(ScenarioBook book) {
        var table = new TextTable().code("outcome").words("name").words("what it means");
        for (var outcome : book.outcomes()) {
            table.row(outcome.id(), outcome.name().in(Language.EN), outcome.means().in(Language.EN));
        }
        return table;
    }

    private static String sources(Evidence evidence) {
        return String.join(", ", evidence.sources());
    }
}

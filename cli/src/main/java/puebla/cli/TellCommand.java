package puebla.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import puebla.kernel.Model;
import puebla.lab.Json;
import puebla.lab.Question;
import puebla.lab.telling.MissingText;
import puebla.lab.telling.Page;
import puebla.lab.telling.Tale;
import puebla.lab.telling.TellDocument;
import puebla.lab.telling.Teller;
import puebla.scenario.book.Language;
import puebla.scenario.book.ScenarioInfo;
import puebla.scenario.change.Change;

/** {@code puebla tell}: tells one run as a narrative. */
@Command(name = "tell", sortOptions = false,
        description = "Tells one simulated war as a narrative, with causes, in six languages.",
        footer = {"", "Examples:", "  puebla tell --seed 3",
                "      the main events of the run with seed 3",
                "  puebla tell --seed 3 --lang es --detail all --from 1862-01-01 --to 1862-12-31",
                "      every event of 1862, in Spanish"})
final class TellCommand implements Callable<Integer> {
    private static final int WIDEST = 100;

    @Parameters(arity = "0..1", paramLabel = "SCENARIO", defaultValue = Shelf.STANDARD,
            description = Shelf.MEANING)
    private String scenario = Shelf.STANDARD;

    @Option(names = "--seed", paramLabel = "S", converter = Numbers.Seed.class,
            description = "Seed of the run (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--lang", paramLabel = "L", converter = LanguageOption.class,
            description = "Language: en, es, fr, it, pt or ar (default: en).")
    private Language language = Language.EN;

    @Option(names = "--detail", paramLabel = "main|all", converter = Detail.Written.class,
            description = "Main events, or all events (default: main).")
    private Detail detail = Detail.MAIN;

    @Option(names = "--from", paramLabel = "DATE", description = "First day of the narrative, such as 1862-05-01.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Last day of the narrative.")
    private @Nullable String to;

    @Option(names = "--set", paramLabel = "KEY=VALUE",
            description = "Overrides a lever, parameter, decision or datum. Repeatable.")
    private List<String> changes = new ArrayList<>();

    @Mixin
    private final DiceOptions dice = new DiceOptions();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Desk desk;

    TellCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var teller = teller();
        List<Change> altered = changes.stream().map(Change::new).toList();
        var loaded = ScenarioArgument.open(desk, spec, common, scenario, altered);
        var byKey = new TreeMap<String, String>();
        altered.forEach(change -> byKey.put(change.key(), change.value()));
        try {
            var tale = Tale.of(new Model(loaded.scenario(), dice.generator), loaded.book(), seed);
            refuseOutside(loaded.book().info(), tale);
            answer(new Question(loaded.book().info(), byKey, seed, 1, dice.generator), tale, teller);
        } catch (MissingText lacking) {
            throw new Mistake(String.valueOf(lacking.getMessage()),
                    "add the text; scenarios/" + Shelf.STANDARD + "/texts shows every text that a narrative needs.");
        }
        return Status.DONE;
    }

    private void answer(Question question, Tale tale, Teller teller) {
        var out = spec.commandLine().getOut();
        if (common.json) {
            out.print(Json.text(new TellDocument(question, tale, teller).json()));
        } else {
            int width = Math.min(WIDEST, desk.terminal().width());
            new Page(width).lines(teller.tell(tale, question.changes())).forEach(out::println);
        }
        out.flush();
    }

    private Teller teller() {
        var first = day("--from", from, LocalDate.MIN);
        var last = day("--to", to, LocalDate.MAX);
        if (last.isBefore(first)) {
            throw new Mistake("invalid range: --to " + to + " is before --from " + from,
                    "write the earlier date after --from, such as --from " + last + " --to " + first + ".");
        }
        return new Teller(language, detail == Detail.ALL, first, last);
    }

    private static LocalDate day(String option, @Nullable String text, LocalDate otherwise) {
        return text == null ? otherwise : DateOption.parse(option, text);
    }

    /** Rejects a period that has no day in common with the run. */
    private void refuseOutside(ScenarioInfo info, Tale tale) {
        var end = info.date(tale.lastDay());
        var first = day("--from", from, LocalDate.MIN);
        var last = day("--to", to, LocalDate.MAX);
        if (first.isAfter(end)) {
            throw DateOption.outside("--from", first, info.firstDay(), end);
        }
        if (last.isBefore(info.firstDay())) {
            throw DateOption.outside("--to", last, info.firstDay(), end);
        }
    }
}

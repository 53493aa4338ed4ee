package puebla.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
            description = "Name under scenarios/ or a folder (default: ${DEFAULT-VALUE}).")
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
        var loaded = desk.shelf().open(scenario, altered);
        var byKey = new TreeMap<String, String>();
        altered.forEach(change -> byKey.put(change.key(), change.value()));
        try {
            answer(new Question(loaded.book().info(), byKey, seed, 1, dice.generator),
                    Tale.of(new Model(loaded.scenario(), dice.generator), loaded.book(), seed), teller);
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
                    "write the earlier date after --from.");
        }
        return new Teller(language, detail == Detail.ALL, first, last);
    }

    private static LocalDate day(String option, @Nullable String text, LocalDate otherwise) {
        if (text == null) {
            return otherwise;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            throw new Mistake("invalid value for " + option + ": '" + text + "' (expected a date, YYYY-MM-DD)",
                    "write a date, such as " + option + " 1862-05-05.");
        }
    }
}

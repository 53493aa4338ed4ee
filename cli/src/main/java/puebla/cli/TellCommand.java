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
import puebla.app.document.TellDocument;
import puebla.experiment.CompletedRun;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.Json;
import puebla.narrative.Narrator;
import puebla.narrative.PlainTextLayout;
import puebla.scenario.catalog.Language;
import puebla.scenario.catalog.ScenarioIdentity;
import puebla.scenario.override.Change;

/** {@code puebla tell}: tells one run as a narrative. */
@Command(name = "tell", sortOptions = false,
        description = "Tells one simulated war as a narrative, with causes, in six languages.",
        footer = {"", "Examples:", "  puebla tell --seed 3",
                "      the main events of the run with seed 3",
                "  puebla tell --seed 3 --lang es --detail all --from 1862-01-01 --to 1862-12-31",
                "      every event of 1862, in Spanish"})
final class TellCommand implements Callable<Integer> {
    private static final int WIDEST = 100;

    @Parameters(arity = "0..1", paramLabel = "SCENARIO", defaultValue = ScenarioLookup.STANDARD,
            description = ScenarioLookup.MEANING)
    private String scenario = ScenarioLookup.STANDARD;

    @Option(names = "--seed", paramLabel = "S", converter = OptionConverters.Seed.class,
            description = "Seed of the run (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Mixin
    private final LanguageOptions language = new LanguageOptions();

    @Option(names = "--detail", paramLabel = "main|all", converter = NarrativeDetail.Written.class,
            description = "Main events, or all events (default: main).")
    private NarrativeDetail detail = NarrativeDetail.MAIN;

    @Option(names = "--from", paramLabel = "DATE", description = "First day of the narrative, such as 1862-05-01.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Last day of the narrative.")
    private @Nullable String to;

    @Option(names = "--set", paramLabel = "KEY=VALUE",
            description = "Overrides a lever, parameter, decision or datum. Repeatable.")
    private List<String> changes = new ArrayList<>();

    @Mixin
    private final RandomOptions random = new RandomOptions();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final CliContext context;

    TellCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        refuseEmptyPeriod();
        List<Change> altered = changes.stream().map(Change::new).toList();
        var loaded = ScenarioArgument.open(context, spec, common, scenario, altered);
        var narrator = narrator(language.of(loaded.metadata().info()));
        var byKey = new TreeMap<String, String>();
        altered.forEach(change -> byKey.put(change.key(), change.value()));
        var request = new ExperimentRequest(loaded.metadata().info(), byKey, seed, 1, random.generator);
        var run = CompletedRun.of(request, loaded);
        refuseOutside(loaded.metadata().info(), run);
        answer(request, run, narrator);
        return Status.DONE;
    }

    private void answer(ExperimentRequest request, CompletedRun run, Narrator narrator) {
        var out = spec.commandLine().getOut();
        if (common.json) {
            out.print(Json.text(TellDocument.of(request, run, narrator)));
        } else {
            int width = Math.min(WIDEST, context.terminal().width());
            new PlainTextLayout(width).lines(narrator.tell(run, request.changes())).forEach(out::println);
        }
        out.flush();
    }

    private Narrator narrator(Language spoken) {
        return new Narrator(spoken, detail == NarrativeDetail.ALL, day("--from", from, LocalDate.MIN),
                day("--to", to, LocalDate.MAX));
    }

    private void refuseEmptyPeriod() {
        var first = day("--from", from, LocalDate.MIN);
        var last = day("--to", to, LocalDate.MAX);
        if (last.isBefore(first)) {
            throw new UsageException("invalid range: --to " + to + " is before --from " + from,
                    "write the earlier date after --from, such as --from " + last + " --to " + first + ".");
        }
    }

    private static LocalDate day(String option, @Nullable String text, LocalDate otherwise) {
        return text == null ? otherwise : DateOption.parse(option, text);
    }

    /** Rejects a period that has no day in common with the run. */
    private void refuseOutside(ScenarioIdentity info, CompletedRun run) {
        var end = info.date(run.lastDay());
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

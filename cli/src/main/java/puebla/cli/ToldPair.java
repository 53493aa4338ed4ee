package puebla.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import puebla.kernel.Model;
import puebla.lab.Json;
import puebla.lab.Question;
import puebla.lab.telling.MissingText;
import puebla.lab.telling.PairDocument;
import puebla.lab.telling.PairPage;
import puebla.lab.telling.PairTeller;
import puebla.lab.telling.Tale;
import puebla.lab.telling.TwoWorlds;
import puebla.scenario.Loading;
import puebla.scenario.book.Language;

/** {@code puebla compare --tell SEED}: tells a baseline and its counterfactual side by side. */
record ToldPair(Desk desk, CommonOptions common, CommandSpec spec, TellPairOptions options, Language language) {
    /** Prints the narrative of one pair for each counterfactual. A JSON document has only one pair. */
    int tell(Question question, Loading.Loaded without, List<Loading.Loaded> with, List<Map<String, String>> changes) {
        if (common.json && with.size() > 1) {
            throw new Mistake("--json cannot be combined with --each and --tell",
                    "remove --json, or write one --change.");
        }
        var tale = Tale.of(new Model(without.scenario(), question.dice()), without.book(), question.firstSeed());
        var out = spec.commandLine().getOut();
        var teller = new PairTeller(language, options.detail == Detail.ALL);
        try {
            for (int c = 0; c < with.size(); c++) {
                var worlds =
                        new TwoWorlds(tale, Tale.of(new Model(with.get(c).scenario(), question.dice()),
                                with.get(c).book(), question.firstSeed()));
                if (common.json) {
                    out.print(Json.text(new PairDocument(question, worlds, teller, changes.get(c)).json()));
                } else {
                    new PairPage(desk.terminal().width()).lines(teller.tell(worlds, changes.get(c)))
                            .forEach(out::println);
                }
            }
        } catch (MissingText lacking) {
            throw new Mistake(String.valueOf(lacking.getMessage()),
                    "add the text; scenarios/" + Shelf.STANDARD + "/texts shows every text that a narrative needs.");
        }
        out.flush();
        return Status.DONE;
    }
}

package puebla.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import puebla.kernel.Model;
import puebla.lab.Bounds;
import puebla.lab.Json;
import puebla.lab.Question;
import puebla.lab.Release;
import puebla.lab.Watch;
import puebla.lab.diary.ChronicleDocument;
import puebla.lab.diary.Diary;
import puebla.lab.diary.DiaryDocument;
import puebla.lab.telling.PairDocument;
import puebla.lab.telling.PairTeller;
import puebla.lab.telling.TwoWorlds;
import puebla.scenario.Loading;
import puebla.scenario.book.Language;
import puebla.scenario.problem.Shown;
import puebla.scenario.tree.ScenarioFolder;
import puebla.web.Shelf;
import puebla.web.http.Call;
import puebla.web.http.Caller;
import puebla.web.http.Download;
import puebla.web.http.EventStream;
import puebla.web.http.Refusal;
import puebla.web.http.Reply;
import puebla.web.http.Route;
import puebla.web.work.Ask;
import puebla.web.work.Jobs;
import puebla.web.work.Machine;
import puebla.web.work.Recent;
import tools.jackson.databind.JsonNode;

/** All routes of the API. {@code /api/openapi.json} describes them; a test compares the description with the routes. */
public final class Api {
    private static final String DESCRIPTION = "/puebla/web/openapi.json";
    private static final int MOST_DIARIES = 12;
    private static final List<String> MAP_FILES = List.of("layers.json", "relief.png");
    private static final Caller SERVER = new Caller("this server");

    private final Shelf shelf;
    private final Jobs jobs;
    private final Machine machine;
    private final Downloads downloads;
    /** Recently requested wars: another language or another browser tab does not run the simulation again. */
    private final Recent<Key, Told> diaries = new Recent<>(MOST_DIARIES);

    private record Key(String scenario, long seed, SortedMap<String, String> changes) {}

    /** A completed run with its timeline. */
    private record Told(Question question, Loading.Loaded loaded, Diary diary) {}

    public Api(Shelf shelf, Jobs jobs, Machine machine, Path scratch) {
        this.shelf = shelf;
        this.jobs = jobs;
        this.machine = machine;
        downloads = new Downloads(shelf, scratch, machine);
    }

    /**
     * Loads the standard scenario and runs it once, so that the first request does not wait for class loading and
     * compilation.
     */
    public void warmUp() {
        if (shelf.names().contains(Shelf.STANDARD)) {
            machine.inPassing(SERVER, watch -> {
                var loaded = shelf.open(Shelf.STANDARD, Collections.emptySortedMap());
                var diary = Diary.of(new Model(loaded.scenario()), loaded.book(), 1, watch);
                return new DiaryDocument(new Question(loaded.book().info(), Collections.emptySortedMap(), 1, 1), diary)
                        .json();
            });
        }
    }

    /** Returns all routes. */
    public List<Route> routes() {
        return List.of(
                Route.get("/api/openapi.json", call -> description()),
                Route.get("/api/health", call -> health()),
                Route.get("/api/scenarios", call -> scenarios()),
                Route.post("/api/scenarios", this::drop),
                Route.get("/api/scenarios/{scenario}", this::scenario).once("lang").many("change"),
                Route.get("/api/scenarios/{scenario}/map/{file}", this::map),
                Route.get("/api/war", this::war).once("scenario", "seed").many("change"),
                Route.get("/api/war/chronicle", this::chronicle).once("scenario", "seed", "lang").many("change"),
                Route.get("/api/war/pair", this::pair).once("scenario", "seed", "lang").many("change", "with"),
                Route.file("/api/war/{table}", this::warTable).once("scenario", "seed").many("change"),
                Route.post("/api/jobs", this::ask),
                Route.get("/api/jobs/{id}", call -> Reply.json(jobs.job(call.inPath("id")).json(true))),
                Route.delete("/api/jobs/{id}", call -> Reply.json(jobs.leave(call.inPath("id")))),
                Route.events("/api/jobs/{id}/events", this::events),
                Route.get("/api/jobs/{id}/answer", this::answer),
                Route.get("/api/jobs/{id}/values", this::values),
                Route.get("/api/jobs/{id}/odds.svg", this::picture),
                Route.file("/api/jobs/{id}/{table}", this::jobTable));
    }

    private static Reply description() {
        try (InputStream in = Api.class.getResourceAsStream(DESCRIPTION)) {
            if (in == null) {
                throw new IllegalStateException(DESCRIPTION + " is not in the jar");
            }
            return Reply.of(Reply.OK, "application/json; charset=utf-8", in.readAllBytes());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Reply health() {
        var node = Json.object();
        node.put("version", Release.VERSION);
        node.put("questions_under_way", jobs.underWay());
        return Reply.json(node);
    }

    private Reply scenarios() {
        var node = Json.object();
        node.put("standard", Shelf.STANDARD);
        var names = node.putArray("scenarios");
        shelf.names().forEach(names::add);
        return Reply.json(node);
    }

    private Reply drop(Call call) {
        var body = call.upload();
        JsonNode sent = body.get("files");
        if (sent == null || !sent.isObject() || body.size() != 1) {
            throw Refusal.wrong("invalid body (expected one field: 'files')",
                    "send {\"files\": {\"scenario.yaml\": \"…\", \"texts/en.yaml\": \"…\"}}.");
        }
        var files = new TreeMap<String, String>();
        for (var file : sent.properties()) {
            if (!file.getValue().isString()) {
                throw Refusal.wrong("invalid content of " + Shown.quoted(file.getKey()) + " (expected a string)",
                        "send the content of each file as a string.");
            }
            files.put(file.getKey(), file.getValue().asString());
        }
        String name = machine.inPassing(call.caller(), watch -> shelf.drop(files, call.caller()));
        var node = Json.object();
        node.put("scenario", name);
        return Reply.json(node);
    }

    private Reply scenario(Call call) {
        String name = call.inPath("scenario");
        var changes = Ask.changes(call.all("change"));
        var language = language(call);
        return machine.inPassing(call.caller(), watch -> Reply.json(new ScenarioDocument(name,
                shelf.open(name, changes), language, mapFile(name, MAP_FILES.getFirst()).isPresent()).json()));
    }

    private Reply map(Call call) {
        String file = call.inPath("file");
        Optional<Path> path = MAP_FILES.contains(file) ? mapFile(call.inPath("scenario"), file) : Optional.empty();
        if (path.isEmpty()) {
            throw new Refusal(Refusal.NOT_FOUND, "unknown map layer: " + Shown.quoted(file),
                    "request " + String.join(" or ", MAP_FILES) + ".");
        }
        try {
            return Reply.of(Reply.OK, file.endsWith(".png") ? "image/png" : "application/json; charset=utf-8",
                    Files.readAllBytes(path.get())).with("Cache-Control", "private, max-age=3600");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Optional<Path> mapFile(String scenario, String file) {
        return ScenarioFolder.other(shelf.folder(scenario), "map/" + file);
    }

    private Reply war(Call call) {
        return machine.inPassing(call.caller(), watch -> {
            var told = told(call, Ask.changes(call.all("change")), watch);
            return Reply.json(Reply.OK, new DiaryDocument(told.question, told.diary).json());
        });
    }

    private Reply chronicle(Call call) {
        var language = language(call);
        return machine.inPassing(call.caller(), watch -> {
            var told = told(call, Ask.changes(call.all("change")), watch);
            return Reply.json(new ChronicleDocument(told.question, told.diary.tale(), language).json());
        });
    }

    /** Runs one seed as baseline and counterfactual and narrates both side by side. */
    private Reply pair(Call call) {
        var language = language(call);
        var with = Ask.changes(call.all("with"));
        if (with.isEmpty()) {
            throw Refusal.wrong("missing query parameter 'with'", "add with=KEY=VALUE.");
        }
        return machine.inPassing(call.caller(), watch -> {
            var changes = Ask.changes(call.all("change"));
            var base = told(call, changes, watch);
            var both = new TreeMap<>(changes);
            both.putAll(with);
            var other = told(call, both, watch);
            return Reply.json(new PairDocument(base.question, new TwoWorlds(base.diary.tale(), other.diary.tale()),
                    new PairTeller(language, false), with).json());
        });
    }

    private Told told(Call call, SortedMap<String, String> changes, Watch watch) {
        return diaries.of(new Key(call.query("scenario").orElse(Shelf.STANDARD), seed(call), changes),
                key -> fought(key, watch));
    }

    private Told fought(Key asked, Watch watch) {
        var loaded = shelf.open(asked.scenario, asked.changes);
        return new Told(new Question(loaded.book().info(), asked.changes, asked.seed, 1), loaded,
                Diary.of(new Model(loaded.scenario()), loaded.book(), asked.seed, watch));
    }

    private static long seed(Call call) {
        String text = call.query("seed").orElse("1");
        return Bounds.seed(text).orElseThrow(() -> Refusal.wrong("invalid seed: " + Shown.quoted(text)
                + " (expected an integer of at most 18 digits)", "use, for example, seed=3."));
    }

    private static Language language(Call call) {
        return Ask.language(call.query("lang").orElse(Language.EN.id()));
    }

    private Download warTable(Call call) throws IOException {
        String scenario = call.query("scenario").orElse(Shelf.STANDARD);
        var changes = Ask.changes(call.all("change"));
        long seed = seed(call);
        String file = call.inPath("table");
        return downloads.ofOneWar(scenario, changes, seed, file, call.caller());
    }

    private Reply ask(Call call) {
        var job = jobs.ask(Ask.of(call.body(), Shelf.STANDARD), call.caller());
        return Reply.json(Reply.ACCEPTED, job.json(false));
    }

    private EventStream.Source events(Call call) {
        return jobs.listen(call.inPath("id"));
    }

    /** Returns the result document, byte for byte as the command prints it. */
    private Reply answer(Call call) {
        var document = jobs.job(call.inPath("id")).document();
        return Reply.printed(Json.text(document.orElseThrow(() -> new Refusal(Refusal.CONFLICT,
                "the job has no result yet", "wait for it: /api/jobs/{id}/events reports its progress."))));
    }

    private Reply values(Call call) {
        return machine.inPassing(call.caller(), watch -> Reply.json(jobs.values(call.inPath("id"))));
    }

    private Reply picture(Call call) {
        return machine.inPassing(call.caller(), watch -> Reply.of(Reply.OK, "image/svg+xml; charset=utf-8",
                jobs.picture(call.inPath("id")).getBytes(StandardCharsets.UTF_8)).named("odds-by-day.svg"));
    }

    private Download jobTable(Call call) throws IOException {
        String id = call.inPath("id");
        jobs.needRun(id);
        return downloads.ofMany(reading -> jobs.read(id, reading), call.inPath("table"), call.caller());
    }
}

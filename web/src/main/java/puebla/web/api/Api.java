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
import puebla.app.Bounds;
import puebla.app.ScenarioRepository;
import puebla.app.document.EventLogDocument;
import puebla.app.document.PairDocument;
import puebla.app.document.ScenarioDocument;
import puebla.app.document.TimelineDocument;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.Json;
import puebla.experiment.RunListener;
import puebla.experiment.Version;
import puebla.experiment.timeline.WarTimeline;
import puebla.narrative.DivergedRuns;
import puebla.narrative.PairNarrator;
import puebla.scenario.Loading;
import puebla.scenario.catalog.Language;
import puebla.scenario.catalog.LanguageList;
import puebla.scenario.diagnostic.UntrustedText;
import puebla.web.cache.LruCache;
import puebla.web.http.ApiException;
import puebla.web.http.ApiRequest;
import puebla.web.http.ApiResponse;
import puebla.web.http.Client;
import puebla.web.http.Download;
import puebla.web.http.EventStream;
import puebla.web.http.Route;
import puebla.web.job.CpuScheduler;
import puebla.web.job.JobRequest;
import puebla.web.job.Jobs;
import puebla.web.scenario.ServedScenarios;
import tools.jackson.databind.JsonNode;

/** All routes of the API. {@code /api/openapi.json} describes them; a test compares the description with the routes. */
public final class Api {
    private static final String DESCRIPTION = "/puebla/web/openapi.json";
    private static final int MOST_DIARIES = 12;
    private static final List<String> MAP_FILES = List.of("layers.json", "relief.png");
    private static final Client SERVER = new Client("this server");

    private final ServedScenarios scenarios;
    private final Jobs jobs;
    private final CpuScheduler scheduler;
    private final Downloads downloads;
    /** Recently requested wars: another language or another browser tab does not run the simulation again. */
    private final LruCache<Key, Told> timelines = new LruCache<>(MOST_DIARIES);

    private record Key(String scenario, long seed, SortedMap<String, String> changes) {}

    /** A completed run with its timeline. */
    private record Told(ExperimentRequest request, Loading.Loaded loaded, WarTimeline timeline) {
        LanguageList languages() {
            return loaded.metadata().info().languages();
        }
    }

    /**
     * Answer of {@code /api/health}.
     *
     * @param version
     *            version of Puebla
     * @param questionsUnderWay
     *            number of jobs that are queued or running
     */
    public record Health(String version, int questionsUnderWay) {}

    /**
     * Names of the scenarios.
     *
     * @param standard
     *            name of the scenario that requests without a scenario use
     * @param scenarios
     *            names of all scenarios: the standard one first, uploaded ones last
     */
    public record ScenarioNames(String standard, List<String> scenarios) {}

    /**
     * Answer to an upload.
     *
     * @param scenario
     *            name of the scenario in requests
     */
    public record UploadedScenario(String scenario) {}

    public Api(ServedScenarios scenarios, Jobs jobs, CpuScheduler scheduler, Path scratch) {
        this.scenarios = scenarios;
        this.jobs = jobs;
        this.scheduler = scheduler;
        downloads = new Downloads(scenarios, scratch, scheduler);
    }

    /**
     * Loads the standard scenario and runs it once, so that the first request does not wait for class loading and
     * compilation.
     */
    public void warmUp() {
        if (scenarios.names().contains(ScenarioRepository.STANDARD)) {
            scheduler.inPassing(SERVER, listener -> {
                var loaded = scenarios.open(ScenarioRepository.STANDARD, Collections.emptySortedMap());
                var request = new ExperimentRequest(loaded.metadata().info(), Collections.emptySortedMap(), 1, 1);
                return Json.compact(TimelineDocument.of(request, WarTimeline.of(request, loaded, listener)));
            });
        }
    }

    /** Returns all routes. */
    public List<Route> routes() {
        return List.of(
                Route.get("/api/openapi.json", request -> description()),
                Route.get("/api/health", request -> health()),
                Route.get("/api/scenarios", request -> scenarios()),
                Route.post("/api/scenarios", this::upload),
                Route.get("/api/scenarios/{scenario}", this::scenario).once("lang").many("change"),
                Route.get("/api/scenarios/{scenario}/map/{file}", this::map),
                Route.get("/api/war", this::war).once("scenario", "seed").many("change"),
                Route.get("/api/war/chronicle", this::chronicle).once("scenario", "seed", "lang").many("change"),
                Route.get("/api/war/pair", this::pair).once("scenario", "seed", "lang").many("change", "with"),
                Route.file("/api/war/{table}", this::warTable).once("scenario", "seed").many("change"),
                Route.post("/api/jobs", this::ask),
                Route.get("/api/jobs/{id}", request -> ApiResponse.json(jobs.job(request.inPath("id")).withAnswer())),
                Route.delete("/api/jobs/{id}", request -> ApiResponse.json(jobs.cancel(request.inPath("id")))),
                Route.events("/api/jobs/{id}/events", this::events),
                Route.get("/api/jobs/{id}/answer", this::answer),
                Route.get("/api/jobs/{id}/values", this::values),
                Route.get("/api/jobs/{id}/odds.svg", this::picture),
                Route.file("/api/jobs/{id}/{table}", this::jobTable));
    }

    private static ApiResponse description() {
        try (InputStream in = Api.class.getResourceAsStream(DESCRIPTION)) {
            if (in == null) {
                throw new IllegalStateException(DESCRIPTION + " is not in the jar");
            }
            return ApiResponse.of(ApiResponse.OK, "application/json; charset=utf-8", in.readAllBytes());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private ApiResponse health() {
        return ApiResponse.json(new Health(Version.VERSION, jobs.underWay()));
    }

    private ApiResponse scenarios() {
        return ApiResponse.json(new ScenarioNames(ScenarioRepository.STANDARD, List.copyOf(scenarios.names())));
    }

    private ApiResponse upload(ApiRequest request) {
        var body = request.upload();
        JsonNode sent = body.get("files");
        if (sent == null || !sent.isObject() || body.size() != 1) {
            throw ApiException.wrong("invalid body (expected one field: 'files')",
                    "send {\"files\": {\"scenario.yaml\": \"…\", \"texts/en.yaml\": \"…\"}}.");
        }
        var files = new TreeMap<String, String>();
        for (var file : sent.properties()) {
            if (!file.getValue().isString()) {
                throw ApiException.wrong(
                        "invalid content of " + UntrustedText.quoted(file.getKey()) + " (expected a string)",
                        "send the content of each file as a string.");
            }
            files.put(file.getKey(), file.getValue().asString());
        }
        String name = scheduler.inPassing(request.client(), listener -> scenarios.upload(files, request.client()));
        return ApiResponse.json(new UploadedScenario(name));
    }

    private ApiResponse scenario(ApiRequest request) {
        String name = request.inPath("scenario");
        var changes = JobRequest.changes(request.all("change"));
        var language = language(request);
        return scheduler.inPassing(request.client(), listener -> ApiResponse.json(ScenarioDocument.of(name,
                scenarios.open(name, changes), language, mapFile(name, MAP_FILES.getFirst()).isPresent())));
    }

    private ApiResponse map(ApiRequest request) {
        String file = request.inPath("file");
        Optional<Path> path = MAP_FILES.contains(file) ? mapFile(request.inPath("scenario"), file) : Optional.empty();
        if (path.isEmpty()) {
            throw new ApiException(ApiException.NOT_FOUND, "unknown map layer: " + UntrustedText.quoted(file),
                    "request " + String.join(" or ", MAP_FILES) + ".");
        }
        try {
            return ApiResponse
                    .of(ApiResponse.OK, file.endsWith(".png") ? "image/png" : "application/json; charset=utf-8",
                            Files.readAllBytes(path.get()))
                    .with("Cache-Control", "private, max-age=3600");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Optional<Path> mapFile(String scenario, String file) {
        return scenarios.other(scenario, "map/" + file);
    }

    private ApiResponse war(ApiRequest request) {
        return scheduler.inPassing(request.client(), listener -> {
            var told = told(request, JobRequest.changes(request.all("change")), listener);
            return ApiResponse.json(TimelineDocument.of(told.request, told.timeline));
        });
    }

    private ApiResponse chronicle(ApiRequest request) {
        var requested = language(request);
        return scheduler.inPassing(request.client(), listener -> {
            var told = told(request, JobRequest.changes(request.all("change")), listener);
            return ApiResponse.json(EventLogDocument.of(told.request, told.timeline.completedRun(),
                    told.languages().orMain(requested)));
        });
    }

    /** Runs one seed as baseline and counterfactual and narrates both side by side. */
    private ApiResponse pair(ApiRequest request) {
        var requested = language(request);
        var with = JobRequest.changes(request.all("with"));
        if (with.isEmpty()) {
            throw ApiException.wrong("missing query parameter 'with'", "add with=KEY=VALUE.");
        }
        return scheduler.inPassing(request.client(), listener -> {
            var changes = JobRequest.changes(request.all("change"));
            var base = told(request, changes, listener);
            var both = new TreeMap<>(changes);
            both.putAll(with);
            var other = told(request, both, listener);
            return ApiResponse.json(PairDocument.of(base.request,
                    new DivergedRuns(base.timeline.completedRun(), other.timeline.completedRun()),
                    new PairNarrator(base.languages().orMain(requested), false), with));
        });
    }

    private Told told(ApiRequest request, SortedMap<String, String> changes, RunListener listener) {
        return timelines.of(
                new Key(request.query("scenario").orElse(ScenarioRepository.STANDARD), seed(request), changes),
                key -> run(key, listener));
    }

    private Told run(Key asked, RunListener listener) {
        var loaded = scenarios.open(asked.scenario, asked.changes);
        var request = new ExperimentRequest(loaded.metadata().info(), asked.changes, asked.seed, 1);
        return new Told(request, loaded, WarTimeline.of(request, loaded, listener));
    }

    private static long seed(ApiRequest request) {
        String text = request.query("seed").orElse("1");
        return Bounds.seed(text).orElseThrow(() -> ApiException.wrong("invalid seed: " + UntrustedText.quoted(text)
                + " (expected an integer of at most 18 digits)", "use, for example, seed=3."));
    }

    /** Returns the requested language. The main language of the scenario stands in for one that it does not list. */
    private static Language language(ApiRequest request) {
        return JobRequest.language(request.query("lang").orElse(Language.EN.id()));
    }

    private Download warTable(ApiRequest request) throws IOException {
        String scenario = request.query("scenario").orElse(ScenarioRepository.STANDARD);
        var changes = JobRequest.changes(request.all("change"));
        long seed = seed(request);
        String file = request.inPath("table");
        return downloads.ofOneWar(scenario, changes, seed, file, request.client());
    }

    private ApiResponse ask(ApiRequest request) {
        var job = jobs.submit(JobRequest.of(request.body(), ScenarioRepository.STANDARD), request.client());
        return ApiResponse.json(ApiResponse.ACCEPTED, job.progress());
    }

    private EventStream.Source events(ApiRequest request) {
        return jobs.listen(request.inPath("id"));
    }

    /** Returns the result document, byte for byte as the command prints it. */
    private ApiResponse answer(ApiRequest request) {
        var document = jobs.job(request.inPath("id")).document();
        return ApiResponse.printed(Json.text(document.orElseThrow(() -> new ApiException(ApiException.CONFLICT,
                "the job has no result yet", "wait for it: /api/jobs/{id}/events reports its progress."))));
    }

    private ApiResponse values(ApiRequest request) {
        return scheduler.inPassing(request.client(), listener -> ApiResponse.json(jobs.values(request.inPath("id"))));
    }

    private ApiResponse picture(ApiRequest request) {
        return scheduler.inPassing(request.client(),
                listener -> ApiResponse.of(ApiResponse.OK, "image/svg+xml; charset=utf-8",
                        jobs.picture(request.inPath("id")).getBytes(StandardCharsets.UTF_8)).named("odds-by-day.svg"));
    }

    private Download jobTable(ApiRequest request) throws IOException {
        String id = request.inPath("id");
        jobs.needRun(id);
        return downloads.ofMany(reading -> jobs.read(id, reading), request.inPath("table"), request.client());
    }
}

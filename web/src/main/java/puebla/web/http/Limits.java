package puebla.web.http;

import java.time.Duration;

/**
 * Limits on requests in progress, for all clients and for one client, and on slow clients. They are judgement: ample
 * for several pages, small enough for the memory of a small machine.
 *
 * @param requests
 *            requests of any kind
 * @param streams
 *            event streams
 * @param bodies
 *            request bodies of at most 1 MiB
 * @param uploads
 *            larger request bodies, each in memory until its request ends
 * @param downloads
 *            files, each in the scratch folder until it is sent
 * @param sending
 *            longest time that a client may take to send a body
 * @param receiving
 *            longest time that a client may take to receive 64 KiB
 */
public record Limits(ConcurrencyLimit requests, ConcurrencyLimit streams, ConcurrencyLimit bodies,
        ConcurrencyLimit uploads, ConcurrencyLimit downloads,
        Duration sending, Duration receiving) {

    /** Returns the limits of a server. */
    public static Limits standard() {
        return of(Duration.ofSeconds(20), Duration.ofSeconds(30));
    }

    /** Returns limits with other times for slow clients. */
    public static Limits of(Duration sending, Duration receiving) {
        return new Limits(shares("requests", 1200, 600), shares("event streams", 256, 64),
                shares("request bodies", 64, 16), shares("uploads", 8, 2), shares("downloads", 12, 3), sending,
                receiving);
    }

    private static ConcurrencyLimit shares(String kind, int total, int each) {
        return new ConcurrencyLimit(kind, total, each, Duration.ZERO);
    }
}

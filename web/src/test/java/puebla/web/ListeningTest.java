package puebla.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Addresses that the server listens on. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ListeningTest {
    private static boolean hasIpv6() throws IOException {
        return Settings.ofThisMachine(InetAddress.ofLiteral("::1"));
    }

    @Test
    void localhost_is_every_loopback_address_of_the_machine() throws IOException {
        try (var served = Served.open()) {
            for (String name : hasIpv6() ? new String[]{"127.0.0.1", "::1"} : new String[]{"127.0.0.1"}) {
                try (var socket = new Socket(InetAddress.ofLiteral(name), served.server.port())) {
                    assertThat(socket.isConnected()).isTrue();
                }
            }
            assertThat(served.server.addresses()).hasSize(hasIpv6() ? 2 : 1)
                    .allMatch(address -> address.getAddress().isLoopbackAddress())
                    .allMatch(address -> address.getPort() == served.server.port());
        }
    }

    @Test
    void port_taken_on_one_loopback_address_is_refused_and_the_other_is_released() throws IOException {
        var last = InetAddress.ofLiteral(hasIpv6() ? "::1" : "127.0.0.1");
        try (var taken = new ServerSocket(0, 1, last)) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> WebServer.open(Settings.local(port, Served.scenarios(), 1)))
                    .isInstanceOf(BindException.class);
            if (hasIpv6()) {
                try (var free = new ServerSocket()) {
                    free.setReuseAddress(true);
                    free.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
                    assertThat(free.isBound()).isTrue();
                }
            }
        }
    }

    @Test
    void address_of_another_machine_is_recognized() throws IOException {
        assertThat(Settings.ofThisMachine(InetAddress.ofLiteral("192.0.2.1"))).isFalse();
        assertThat(Settings.ofThisMachine(InetAddress.ofLiteral("127.0.0.2"))).isTrue();
        assertThat(Settings.ofThisMachine(InetAddress.ofLiteral("0.0.0.0"))).isTrue();
        assertThat(Settings.ofThisMachine(InetAddress.ofLiteral("::"))).isTrue();
    }
}

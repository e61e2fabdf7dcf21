package vn.lotrinh.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

class ProxiesInFrontTest {

    @Test
    void nobodyIsBelievedWhereNoProxyIsNamed() throws Exception {
        assertThat(seenBy(List.of())).isEqualTo("127.0.0.1 http");
    }

    @Test
    void onlyTheNamedProxyIsBelieved() throws Exception {
        assertThat(seenBy(List.of("127.0.0.1"))).isEqualTo("203.0.113.7 https");
        assertThat(seenBy(List.of("10.0.0.0/8", "::1", "127.0.0.0/8"))).isEqualTo("203.0.113.7 https");
        assertThat(seenBy(List.of("10.0.0.5"))).isEqualTo("127.0.0.1 http");
    }

    @Test
    void whatIsNoAddressStopsTheStart() {
        assertThatThrownBy(() -> seenBy(List.of("proxy nội bộ")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("LOTRINH_TRUSTED_PROXIES");
    }

    /** What the program takes for the client's address and scheme when the headers say something else. */
    private static String seenBy(List<String> proxies) throws IOException, InterruptedException {
        var factory = new TomcatServletWebServerFactory(0);
        new ProxiesInFront(new ServingSettings(null, null, proxies, null, null)).customize(factory);
        var server = factory.getWebServer(
                context -> context.addServlet("seen", new TellsWhatItSees()).addMapping("/"));
        server.start();
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort() + "/"))
                    .header("X-Forwarded-For", "203.0.113.7")
                    .header("X-Forwarded-Proto", "https")
                    .build();
            return client.send(request, BodyHandlers.ofString()).body();
        } finally {
            server.stop();
        }
    }

    private static final class TellsWhatItSees extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print(request.getRemoteAddr() + " " + request.getScheme());
        }
    }
}

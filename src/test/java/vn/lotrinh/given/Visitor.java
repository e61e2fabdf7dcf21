package vn.lotrinh.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody at a browser without script: keeps cookies, sends the token against forged requests, follows no redirect by itself.
 *
 * <pre>{@code
 * var visitor = new Visitor(port, commune).signIn(officer);
 * assertThat(visitor.get("/ke-hoach").body()).contains("Kế hoạch");
 * }</pre>
 */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String base;
    private String token = "";

    /** @param commune whose pages are visited, by their prefix */
    public Visitor(int port, Object commune) {
        this.base = "http://localhost:" + port + "/xa/" + commune;
    }

    /** At addresses below no commune. */
    public Visitor(int port) {
        this.base = "http://localhost:" + port;
    }

    public Visitor signIn(World.Somebody somebody) {
        return signIn(somebody.signInName(), World.PASSWORD);
    }

    public Visitor signIn(String name, String password) {
        get("/dang-nhap");
        var answer = post("/dang-nhap", Map.of("ten", name, "mat-khau", password));
        if (answer.statusCode() != 302) {
            throw new AssertionError("Could not sign in: " + answer.statusCode());
        }
        return this;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return remembered(send(request(path, headers).GET().build()));
    }

    /** Sends a form as the page seen last would. */
    public HttpResponse<String> post(String path, Map<String, ?> form, String... headers) {
        var fields = new ArrayList<String>();
        form.forEach((name, value) -> {
            for (Object one : value instanceof List<?> many ? many : List.of(value)) {
                fields.add(encoded(name) + "=" + encoded(one.toString()));
            }
        });
        fields.add("_csrf=" + encoded(token));
        return remembered(send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", fields)))
                .build()));
    }

    /** Any method with an empty form, sent by a script of the page seen last. */
    public HttpResponse<String> call(String method, String path, String... headers) {
        return send(request(path, headers)
                .header("X-XSRF-TOKEN", token)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build());
    }

    /** Any other method, with a body as it is. */
    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        return send(request(path, headers)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Posts an upload as a form with one file. */
    public HttpResponse<String> upload(String path, String field, String fileName, byte[] content) {
        return upload(path, Map.of(), field, fileName, content);
    }

    /** The same with other fields beside it. */
    public HttpResponse<String> upload(
            String path, Map<String, ?> form, String field, String fileName, byte[] content) {
        String border = "lo-trinh-" + System.nanoTime();
        var fields = new LinkedHashMap<String, Object>(form);
        fields.put("_csrf", token);
        var head = fields.entrySet().stream()
                        .map(one -> part(border, one.getKey(), "", one.getValue() + "\r\n"))
                        .collect(Collectors.joining())
                + part(border, field, "; filename=\"" + fileName + "\"", "");
        var body = HttpRequest.BodyPublishers.ofByteArrays(List.of(
                head.getBytes(StandardCharsets.UTF_8),
                content,
                ("\r\n--" + border + "--\r\n").getBytes(StandardCharsets.UTF_8)));
        return remembered(send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + border)
                .POST(body)
                .build()));
    }

    private static String part(String border, String name, String more, String value) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s".formatted(border, name, more, value);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html,*/*");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> remembered(HttpResponse<String> answer) {
        var found = TOKEN.matcher(answer.body());
        if (found.find()) {
            token = found.group(1);
        }
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

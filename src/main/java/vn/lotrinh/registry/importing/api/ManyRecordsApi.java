package vn.lotrinh.registry.importing.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.registry.SaveManyRecords;
import vn.lotrinh.registry.importing.ReadRecordLines;
import vn.lotrinh.web.Problem;

/** Many records in one request, as lines of JSON: all of them or none. */
@RestController
class ManyRecordsApi {

    private static final MediaType LINES = MediaType.parseMediaType("application/x-ndjson");
    private static final long LARGEST = 64L << 20;

    private final SaveManyRecords saveMany;
    private final AskedRegister asked;

    ManyRecordsApi(SaveManyRecords saveMany, AskedRegister asked) {
        this.saveMany = saveMany;
        this.asked = asked;
    }

    /**
     * What came of a request.
     *
     * @param unchanged records that said it already
     */
    record SavedJson(long added, long corrected, long unchanged) {}

    @Permits({Role.ADMINISTRATOR, Role.LEADER, Role.OFFICER, Role.FRONT, Role.VILLAGE_HEAD, Role.PARTY_CELL_SECRETARY})
    @Operation(
            summary = "Ghi nhiều bản ghi, mỗi dòng một đối tượng JSON · Save many records, one JSON object per line",
            tags = "registers",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @io.swagger.v3.oas.annotations.media.Content(mediaType = "application/x-ndjson")))
    @PostMapping("/api/v1/registers/{register}/records")
    SavedJson post(
            SignedIn by, @PathVariable("register") String code, @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        var register = asked.find(code);
        var refusal = saveMany.refusal(register, by);
        if (refusal.isPresent()) {
            throw AskedRegister.notAllowed(refusal.get());
        }
        demandLines(request.getContentType());
        if (request.getContentLengthLong() > LARGEST) {
            throw tooLarge();
        }
        try (var body = SpooledBody.of(request.getInputStream(), LARGEST).orElseThrow(ManyRecordsApi::tooLarge);
                var in = Files.newInputStream(body.file())) {
            var rows = new ReadRecordLines(in, register);
            return switch (saveMany.handle(
                    new SaveManyRecords.Command(by, code, rows, rows.unreadable(), "API", false))) {
                case SaveManyRecords.Outcome.Saved(var added, var corrected, var unchanged) ->
                    new SavedJson(added, corrected, unchanged);
                case SaveManyRecords.Outcome.Refused(var problems) -> throw AskedRegister.refused(problems);
                case SaveManyRecords.Outcome.NotAllowed(var sentence) -> throw AskedRegister.notAllowed(sentence);
            };
        }
    }

    private static void demandLines(@org.jspecify.annotations.Nullable String contentType) {
        try {
            if (contentType != null && LINES.isCompatibleWith(MediaType.parseMediaType(contentType))) {
                return;
            }
        } catch (InvalidMediaTypeException notOne) {
            // told below
        }
        throw new Problem(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "not-ndjson",
                "Gửi các bản ghi với Content-Type: application/x-ndjson, mỗi dòng một đối tượng JSON.",
                "Send records as Content-Type: application/x-ndjson, one JSON object per line.");
    }

    private static Problem tooLarge() {
        return new Problem(
                HttpStatus.CONTENT_TOO_LARGE,
                "too-large",
                "Yêu cầu lớn hơn 64 MB; hãy chia thành nhiều yêu cầu.",
                "The request is larger than 64 MB; send it in parts.");
    }
}

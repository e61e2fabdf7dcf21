package vn.lotrinh.reading.child;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;
import vn.lotrinh.reading.PlanDraft;

/** How the child tells its parent what it found: a letter, then a draft as JSON or a sentence. */
final class ChildAnswer {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final byte DRAFT = 'D';
    private static final byte SENTENCE = 'S';

    private ChildAnswer() {}

    static byte[] of(PlanDraft draft) {
        return marked(DRAFT, JSON.writeValueAsBytes(draft));
    }

    static byte[] of(String sentence) {
        return marked(SENTENCE, sentence.getBytes(StandardCharsets.UTF_8));
    }

    static ReadInChild.Outcome read(byte[] answer) {
        return answer[0] == DRAFT
                ? new ReadInChild.Outcome.Read(JSON.readValue(answer, 1, answer.length - 1, PlanDraft.class))
                : new ReadInChild.Outcome.Refused(new String(answer, 1, answer.length - 1, StandardCharsets.UTF_8));
    }

    private static byte[] marked(byte mark, byte[] words) {
        byte[] answer = new byte[words.length + 1];
        answer[0] = mark;
        System.arraycopy(words, 0, answer, 1, words.length);
        return answer;
    }
}

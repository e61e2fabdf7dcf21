package vn.lotrinh.reading.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.StringUtils;
import vn.lotrinh.reading.PlanDraft.DraftAssignment;
import vn.lotrinh.reading.PlanDraft.DraftAssignment.Part;
import vn.lotrinh.reading.PlanText.Row;
import vn.lotrinh.reading.PlanText.Table;
import vn.lotrinh.reading.structure.Outline.Placed;
import vn.lotrinh.reading.target.TaskTable;

/** Who is told to do what, in sentences and in tables. <i>Phân công thực hiện</i>. */
public final class Assignments {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String BODY =
            "(?:(?:các|những|toàn\\s+thể)\\s+)?(?:ban|ủy\\s+ban|uỷ\\s+ban|ubnd|hđnd|hội\\s+đồng|phòng|văn\\s+phòng|sở|đảng\\s+ủy|đảng\\s+uỷ|"
                    + "mặt\\s+trận|mttq|hội|đoàn|công\\s+an|ban\\s+chỉ\\s+huy|trung\\s+tâm|trạm|chi\\s+bộ|chi\\s+ủy|đảng\\s+bộ|trường|trưởng\\s+(?:các\\s+)?thôn|hiệu\\s+trưởng|đại\\s+biểu|"
                    + "thôn|cơ\\s+quan|đơn\\s+vị|tổ\\s+chức|hợp\\s+tác\\s+xã|doanh\\s+nghiệp|bộ|chi\\s+cục|cục|kho\\s+bạc|ngân\\s+hàng|bảo\\s+hiểm|hạt\\s+kiểm\\s+lâm|"
                    + "liên\\s+đoàn|cán\\s+bộ|công\\s+chức|tổ|quân\\s+sự|đài|báo|xã|phường|bí\\s+thư|các\\s+xã|các\\s+đồng\\s+chí|ubmttq|thường\\s+trực)(?!\\p{L})";
    private static final String VERB =
            "chủ\\s+trì|chỉ\\s+đạo|tham\\s+mưu|chịu\\s+trách\\s+nhiệm|phối\\s+hợp|giám\\s+sát|phản\\s+biện|đẩy\\s+mạnh|quán\\s+triệt|hướng\\s+dẫn|"
                    + "căn\\s+cứ|xây\\s+dựng|tổ\\s+chức(?=\\s+(?:thực|triển|tuyên|quán))|triển\\s+khai|bố\\s+trí|cân\\s+đối|theo\\s+dõi|tăng\\s+cường|vận\\s+động|thực\\s+hiện|phát\\s+huy|có\\s+trách\\s+nhiệm|tổng\\s+hợp|"
                    + "lãnh\\s+đạo|tuyên\\s+truyền|rà\\s+soát|cụ\\s+thể\\s+hóa|kiểm\\s+tra|đôn\\s+đốc|quản\\s+lý|bảo\\s+đảm|lồng\\s+ghép|chủ\\s+động|theo\\s+chức\\s+năng";
    private static final Pattern AGENCY_DOES = Pattern.compile(
            "^[\\s*\\-–+•]*(?:giao\\s+(?:cho\\s+)?|đề\\s+nghị\\s+)?(" + BODY
                    + "[^.;:]{0,140}?)[,:]?\\s+(?:được\\s+giao\\s+)?(?-i:(?=(" + VERB + ")(?!\\p{L})))",
            FLAGS);
    private static final Pattern ONLY_AGENCY = Pattern.compile("^[\\s*]*(" + BODY + "[^.;]{0,110}?)[\\s*:.]*$", FLAGS);
    private static final Pattern WITH = Pattern.compile(
            "phối\\s+hợp\\s+(?:chặt\\s+chẽ\\s+)?với\\s+(" + BODY + "[^.;:]*?)(?=\\s+(?:" + VERB
                    + "|để|trong|đôn)(?!\\p{L})|[.;:]|$)",
            FLAGS);
    private static final Pattern SUPERVISES = Pattern.compile("giám\\s+sát|phản\\s+biện", FLAGS);
    private static final Pattern LEADS =
            Pattern.compile("chủ\\s+trì|chỉ\\s+đạo|tham\\s+mưu|chịu\\s+trách\\s+nhiệm", FLAGS);

    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;]\\s*(?:và\\s+)?|\\s+và\\s+(?=" + BODY + ")", FLAGS);
    private static final Pattern NAMED = Pattern.compile("\\s*(?-i:\\p{Lu}|các\\s|đại\\s+biểu)", FLAGS);

    private Assignments() {}

    public static List<DraftAssignment> of(Outline outline) {
        var found = new ArrayList<DraftAssignment>();
        for (Placed placed : outline.lines()) {
            Table table = placed.line().table();
            if (table != null) {
                found.addAll(ofTable(table));
            } else if (Topics.of(placed)
                    .filter(topic -> topic == Topic.ORGANISATION)
                    .isPresent()) {
                ofWords(placed, found);
            }
        }
        return List.copyOf(found);
    }

    private static void ofWords(Placed placed, List<DraftAssignment> found) {
        String words = placed.words().replace("*", " ").replaceAll("\\s+", " ").strip();
        if (isHeadingOfAll(placed)) {
            return;
        }
        Matcher does = AGENCY_DOES.matcher(words);
        if (does.find()) {
            String agency = agency(does.group(1));
            String work = words.substring(does.end());
            found.add(
                    new DraftAssignment(agency, part(work), words, placed.line().span()));
            Matcher with = WITH.matcher(work);
            if (with.find()) {
                add(with.group(1), Part.COOPERATE, words, placed, found);
            }
            return;
        }
        agencyAbove(placed)
                .ifPresent(agency -> found.add(new DraftAssignment(
                        agency, part(words), words, placed.line().span())));
    }

    /** "VI. TỔ CHỨC THỰC HIỆN" itself. */
    private static boolean isHeadingOfAll(Placed placed) {
        return placed.part().isHeading()
                && placed.part().heading().equals(placed.line())
                && Topic.of(placed.words()).filter(Topic.ORGANISATION::equals).isPresent();
    }

    /** Several bodies in a row are several assignments, where each is named as a body. */
    private static void add(String agencies, Part part, String words, Placed placed, List<DraftAssignment> found) {
        String[] each = BETWEEN.split(agencies);
        boolean allNamed =
                Arrays.stream(each).allMatch(agency -> NAMED.matcher(agency).lookingAt());
        for (String agency : allNamed ? each : new String[] {agencies}) {
            found.add(new DraftAssignment(
                    agency(agency), part, words, placed.line().span()));
        }
    }

    /** "1. Phòng Kinh tế" with its tasks as bullets below. */
    private static Optional<String> agencyAbove(Placed placed) {
        boolean isHeading = placed.part().heading().equals(placed.line());
        if (isHeading || placed.words().isBlank()) {
            return Optional.empty();
        }
        String title = placed.part().title();
        if (Topic.of(title).filter(Topic.ORGANISATION::equals).isPresent()
                || AGENCY_DOES.matcher(title).find()) {
            return Optional.empty();
        }
        Matcher only = ONLY_AGENCY.matcher(title);
        return only.matches() ? Optional.of(agency(only.group(1))) : Optional.empty();
    }

    private static Part part(String work) {
        Matcher lead = LEADS.matcher(work);
        Matcher supervise = SUPERVISES.matcher(work);
        if (supervise.find() && !lead.find()) {
            return Part.SUPERVISE;
        }
        return work.strip().toLowerCase(Locale.ROOT).startsWith("phối hợp") ? Part.COOPERATE : Part.LEAD;
    }

    private static String agency(String words) {
        return StringUtils.capitalize(words.replaceAll("[\\s,:*]+$", "").strip());
    }

    private static List<DraftAssignment> ofTable(Table table) {
        var found = new ArrayList<DraftAssignment>();
        TaskTable.of(table)
                .ifPresent(tasks -> tasks.rows().forEach(row -> {
                    add(tasks, row, tasks.lead(), Part.LEAD, found);
                    add(tasks, row, tasks.help(), Part.COOPERATE, found);
                }));
        return found;
    }

    private static void add(TaskTable tasks, Row row, int column, Part part, List<DraftAssignment> found) {
        String agency = tasks.cell(row, column);
        String work = tasks.cell(row, tasks.task());
        if (!work.isEmpty() && agency.chars().anyMatch(Character::isLetter)) {
            found.add(new DraftAssignment(agency, part, work, row.span()));
        }
    }
}

package vn.lotrinh.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.World.TEST;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lotrinh.files.FindFile;
import vn.lotrinh.files.ForgetFile;
import vn.lotrinh.given.GivenPlan;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.World;
import vn.lotrinh.jobs.Job;
import vn.lotrinh.jobs.JobState;
import vn.lotrinh.kernel.CommuneCode;

@TheApplication
class UploadPlanTest {

    private static final Path SAMPLE = Path.of("src/test/resources/documents/ke-hoach-mau.docx");

    @Autowired
    World given;

    @TempDir
    Path folder;

    CommuneCode commune = CommuneCode.of("00000");

    @BeforeEach
    void aCommune() {
        commune = given.aCommune();
        given.aPlan(commune).prepare();
    }

    private Job upload(Path file) {
        var outcome = given.in(
                commune,
                () -> given.get(UploadPlan.class)
                        .handle(new UploadPlan.Command(TEST, file.getFileName().toString(), file)));
        return given.ended(commune, ((UploadPlan.Outcome.Reading) outcome).job());
    }

    private ReviewedPlan draft(UUID id) {
        return given.in(commune, () -> given.get(ShowPlan.class).find(id).orElseThrow());
    }

    @Test
    void aWordFileBecomesADraftWithItsPlacesInTheText() {
        var job = upload(SAMPLE);
        assertThat(job.state()).isEqualTo(JobState.DONE);
        var plan = draft(job.id());
        assertThat(plan.state()).isEqualTo(PlanState.DRAFT);
        assertThat(plan.title()).contains("Phát triển nông nghiệp xã Mẫu giai đoạn 2026-2030");
        assertThat(plan.targets())
                .hasSize(6)
                .allSatisfy(target -> assertThat(plan.words())
                        .contains(target.words().split("\\|")[0].strip()));
        assertThat(plan.findings()).extracting(finding -> finding.state()).containsOnly(FindingState.OPEN);
    }

    @Test
    void whatTheDocumentLeavesOpenIsProposed() {
        var cover = draft(upload(SAMPLE).id()).targets().get(2).terms();
        assertThat(cover.indicator()).isEqualTo("ty-le-che-phu-rung");
        assertThat(cover.proposals()).contains(Proposal.INDICATOR);
        assertThat(cover.goal().due()).isEqualTo(2030);
    }

    @Test
    void ownersOfThePlanBeforeAreProposedAgain() {
        given.aPlan(commune).withTarget(GivenPlan.forestCover()).inForce();
        var cover = draft(upload(SAMPLE).id()).targets().get(2).terms();
        assertThat(cover.owner()).isEqualTo(GivenPlan.OWNER);
        assertThat(cover.proposals()).contains(Proposal.OWNER);
    }

    @Test
    void theDocumentIsKeptAsItWas() throws Exception {
        var plan = draft(upload(SAMPLE).id());
        var file = given.in(commune, () -> given.get(FindFile.class).find(plan.document()))
                .orElseThrow();
        assertThat(file.size()).isEqualTo(Files.size(SAMPLE));
        assertThat(file.name()).isEqualTo("ke-hoach-mau.docx");
    }

    @Test
    void readingTwiceStoresOneDraft() {
        var job = upload(SAMPLE);
        given.in(commune, () -> given.get(ReadPlan.class).run(job, (done, total, step) -> {}));
        assertThat(given.in(commune, () -> given.get(ListPlans.class).handle())).hasSize(1);
    }

    @Test
    void anUnreadableFileEndsInItsSentenceAndLeavesNothing() throws Exception {
        var job = upload(Files.write(folder.resolve("hong.docx"), "PK\u0003\u0004 không phải Word".getBytes("UTF-8")));
        assertThat(job.state()).isEqualTo(JobState.REFUSED);
        assertThat(job.sentence()).contains("hãy");
        assertThat(given.in(commune, () -> given.get(ListPlans.class).handle())).isEmpty();
        assertThat(given.in(commune, () -> given.get(FindFile.class).find(job.subject())))
                .isEmpty();
    }

    @Test
    void aBadFileThatAPlanWasReadFromStays() throws Exception {
        var plan = draft(upload(SAMPLE).id());
        var forget = new ForgetFile.Command(TEST, plan.document(), "thử");
        assertThat(given.in(commune, () -> given.get(ForgetFile.class).handle(forget)))
                .isInstanceOf(ForgetFile.Outcome.InUse.class);
    }

    @Test
    void anEmptyFileIsRefusedAtOnce() throws Exception {
        var empty = Files.createFile(folder.resolve("trong.docx"));
        assertThat(given.in(
                        commune,
                        () -> given.get(UploadPlan.class).handle(new UploadPlan.Command(TEST, "trong.docx", empty))))
                .isInstanceOf(UploadPlan.Outcome.Empty.class);
    }
}

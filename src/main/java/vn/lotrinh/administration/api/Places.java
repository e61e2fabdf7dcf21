package vn.lotrinh.administration.api;

import static vn.lotrinh.access.Role.ADMINISTRATOR;
import static vn.lotrinh.access.Role.FRONT;
import static vn.lotrinh.access.Role.LEADER;
import static vn.lotrinh.access.Role.OFFICER;
import static vn.lotrinh.access.Role.PARTY_CELL_SECRETARY;
import static vn.lotrinh.access.Role.PROVINCE;
import static vn.lotrinh.access.Role.VILLAGE_HEAD;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lotrinh.access.Agency;
import vn.lotrinh.access.ListAgencies;
import vn.lotrinh.access.Permits;
import vn.lotrinh.territory.ListVillages;
import vn.lotrinh.territory.Territory.Village;
import vn.lotrinh.web.Items;

/** The codes by which figures name villages and targets name agencies. */
@RestController
class Places {

    private final ListVillages listVillages;
    private final ListAgencies listAgencies;

    Places(ListVillages listVillages, ListAgencies listAgencies) {
        this.listVillages = listVillages;
        this.listAgencies = listAgencies;
    }

    @Operation(summary = "Các thôn của xã · The villages of the commune", tags = "places")
    @Permits({ADMINISTRATOR, LEADER, OFFICER, VILLAGE_HEAD, PARTY_CELL_SECRETARY, FRONT, PROVINCE})
    @GetMapping("/api/v1/villages")
    Items<Village> villages() {
        return Items.all(listVillages.handle());
    }

    @Operation(summary = "Các cơ quan, tổ chức của xã · The agencies and organisations of the commune", tags = "places")
    @Permits({ADMINISTRATOR, LEADER, OFFICER, VILLAGE_HEAD, PARTY_CELL_SECRETARY, FRONT, PROVINCE})
    @GetMapping("/api/v1/agencies")
    Items<Agency> agencies() {
        return Items.all(listAgencies.handle());
    }
}

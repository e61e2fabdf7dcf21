/**
 * Shapes on the ground: a house, a road, a plot, a village. <i>Hình trên mặt đất</i>.
 *
 * <p>A {@link Shape} is checked when it is made ({@link ReadShape}): longitude and latitude the right way round, inside Vietnam, rings closed and not
 * crossing themselves; what is wrong is a sentence that names the corner. It knows its true area and length on the ellipsoid. Coordinates of a cadastral
 * map come in as {@link Vn2000} metres; files of a stranger (KML, KMZ, GeoJSON) are opened in a child process with a limit on memory and time
 * ({@link ReadShapeFile}). Knows no database, no register and no page (decision 023).
 */
@NullMarked
@ApplicationModule(
        displayName = "Geography",
        allowedDependencies = {"kernel", "kernel::upload"})
package vn.lotrinh.geography;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

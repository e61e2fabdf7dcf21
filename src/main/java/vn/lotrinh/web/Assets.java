package vn.lotrinh.web;

/**
 * Where style sheets, scripts and pictures are found, the same for all communes.
 *
 * @param base changes with their content
 */
record Assets(String base) {
    String at(String path) {
        return base + path;
    }
}

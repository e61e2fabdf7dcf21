package vn.lotrinh.geography;

/** Why a file of shapes is not read, and what its owner can do about it. */
enum ShapeFileRefusal {
    EMPTY("Tệp trống; hãy chọn lại đúng tệp bản đồ."),
    TOO_BIG("Tệp lớn hơn 20 MB; hãy chỉ giữ các hình cần dùng rồi gửi lại."),
    TOO_MANY_CORNERS(
            "Tệp có hơn 200.000 điểm tọa độ; hãy đơn giản hóa các hình hoặc tách thành nhiều tệp rồi gửi lại."),
    TOO_MANY_SHAPES("Tệp có hơn 5.000 hình; hãy chỉ giữ các hình cần dùng rồi gửi lại."),
    TOO_DEEP("Tệp lồng nhau quá sâu nên không phải tệp bản đồ thường; hãy xuất lại tệp từ phần mềm bản đồ."),
    TOO_SLOW("Đọc tệp quá 10 giây nên đã dừng; hãy chỉ giữ các hình cần dùng, xuất lại tệp rồi gửi lại."),
    TOO_MUCH("Nội dung tệp phức tạp bất thường nên không đọc được; hãy xuất lại tệp từ phần mềm bản đồ."),
    INFLATES("Nội dung nén trong tệp .kmz lớn bất thường; hãy lưu thành .kml rồi gửi lại."),
    DECLARES(
            "Tệp KML có phần khai báo kiểu tài liệu (DOCTYPE), không được nhận vì an toàn; hãy xuất lại tệp từ phần mềm bản đồ."),
    NO_KML("Tệp .kmz này không có tệp .kml ở trong; hãy lưu thành .kml rồi gửi lại."),
    NO_SHAPES("Tệp không có điểm, đường hay vùng nào; hãy kiểm tra lại lúc xuất tệp."),
    BAD_NUMBERS(
            "Tệp KML có điểm không ghi bằng hai hoặc ba số (kinh độ, vĩ độ, độ cao), hoặc có tọa độ không phải là số; hãy xuất lại tệp từ phần mềm bản đồ."),
    BROKEN("Tệp bị hỏng hoặc chưa tải về đủ; hãy xuất lại tệp từ phần mềm bản đồ rồi gửi lại."),
    OTHER_FORMAT("Tệp không phải .kml, .kmz hay .geojson; hãy lưu bản đồ thành một trong ba loại này rồi gửi lại.");

    private final String sentence;

    ShapeFileRefusal(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}

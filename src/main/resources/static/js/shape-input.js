// A field that takes a shape: typed, out of a file, or drawn on the map. The field's text is what is sent; areas are measured by the server.
// Without this script the field and its file are sent with the form.
import { cornersOf, drawn, isSimple, lay, openMap } from './map.js';

const MINE = { color: '#b2470f', weight: 2, fillColor: '#c8952f', fillOpacity: 0.3 };
const DEGREES = 7; // a centimetre
const MOST_STEPS = 100; // that can be undone
const NEEDED = { POINT: 1, LINE: 2, AREA: 3 };
const UNREAD = 'Bản đồ chưa đọc được nội dung trong ô tọa độ; hãy chờ một chút, hoặc sửa trong ô đó, hoặc bấm “Xóa hết” để vẽ lại.';
const FIXED = 'Hình này có nhiều phần hoặc có khoảng trống nên không sửa được bằng chuột; bấm “Xóa hết” để vẽ lại, hoặc sửa trong ô tọa độ.';

const headers = () => JSON.parse(document.body.getAttribute('hx-headers') ?? '{}');

const typed = (corners) => corners.map((at) => `${at.lat.toFixed(DEGREES)}, ${at.lng.toFixed(DEGREES)}`).join('\n');

const later = (work, delay) => {
  let timer;
  return (...args) => {
    clearTimeout(timer);
    timer = setTimeout(() => work(...args), delay);
  };
};

/** The corners of a text in plain degrees, which needs no server to be understood; null for every other way of writing. */
const plain = (text) => {
  const corners = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const pair = /^\s*(\d{1,2}\.\d+), ?(1\d{2}\.\d+)\s*$/.exec(line);
    if (!pair) {
      return null;
    }
    corners.push(L.latLng(Number(pair[1]), Number(pair[2])));
  }
  const closed = corners.length > 1 && corners[0].equals(corners[corners.length - 1], 0);
  return closed ? corners.slice(0, -1) : corners;
};

const withOne = (corners, i, at) => corners.map((old, j) => (i === j ? at : old));

class ShapeInput {
  constructor(root) {
    this.root = root;
    this.kind = root.dataset.kind;
    this.text = root.querySelector('textarea');
    this.file = this.find('file');
    this.zone = this.find('zone');
    this.before = [];
    this.chosen = -1;
    this.state = this.stated(this.text.value, root.dataset.shape ? JSON.parse(root.dataset.shape) : null);
    this.open();
    this.listen();
    this.draw();
    this.fit();
  }

  find(name) {
    return this.root.querySelector(`[data-${name}]`);
  }

  async open() {
    this.find('look').hidden = true;
    this.find('tools').hidden = false;
    this.find('help').hidden = false;
    this.map = openMap(this.find('map'), this.root.dataset.tiles, this.root.dataset.tilesBy);
    this.map.getContainer().setAttribute('aria-label', 'Bản đồ để vẽ; không dùng chuột thì ghi tọa độ ở ô trên');
    this.map.getContainer().setAttribute('role', 'region');
    this.layer = L.layerGroup().addTo(this.map);
    this.map.on('click', (event) => this.add(event.latlng));
    const answer = await fetch(this.root.dataset.ground);
    if (answer.ok) {
      const ground = await answer.json();
      lay(this.map, ground, this.root.dataset.tiles);
      this.fit();
    }
    this.root.dataset.ready = '';
  }

  listen() {
    this.askSoon = later(() => this.ask(), 500);
    this.measureSoon = later(() => this.ask(), 150);
    this.text.addEventListener('input', () => this.retyped());
    this.zone.addEventListener('change', () => this.say(this.text.value));
    this.file.addEventListener('change', () => this.readFile());
    this.find('undo').addEventListener('click', () => this.undo());
    this.find('clear').addEventListener('click', () => this.change([]));
    this.find('remove').addEventListener('click', () => this.remove());
    this.find('take').addEventListener('click', () => this.take());
    this.find('choices').querySelector('select').addEventListener('change', (event) => this.say(event.target.value));
    this.root.addEventListener('keydown', (event) => {
      if (event.key === 'Delete' && this.chosen >= 0 && event.target !== this.text) {
        this.remove();
      }
    });
  }

  /* ---- what stands in the field, and what of it is drawn ---- */

  /**
   * What a text says: `known` once the map shows just that. Until then nothing can be drawn into it, so that no corner gets lost. Never
   * changed in place: an answer counts only for the very state that was asked about.
   */
  stated(text, geometry) {
    const fixed = geometry && !isSimple(geometry) ? geometry : null;
    const corners = geometry && !fixed ? cornersOf(geometry) : fixed ? [] : plain(text);
    const tooMany = this.kind === 'POINT' && corners?.length > 1;
    return { text, zone: this.zone.value, corners: tooMany ? [] : corners ?? [], fixed, known: corners !== null && !tooMany };
  }

  /** Every change passes here, so that it can be undone. */
  become(state) {
    this.remember();
    this.typing = false;
    this.put(state);
  }

  remember() {
    this.before = [...this.before, this.state].slice(-MOST_STEPS);
  }

  put(state) {
    this.state = state;
    this.chosen = -1;
    this.text.value = state.text;
    this.zone.value = state.zone;
    this.draw();
  }

  change(corners) {
    this.become({ text: typed(corners), zone: this.zone.value, corners, fixed: null, known: true });
    this.measureSoon();
  }

  /** A text from elsewhere than the map. */
  say(text) {
    this.become(this.stated(text, null));
    this.ask();
    this.fit();
  }

  /** What is typed in one go is undone in one go. */
  retyped() {
    if (!this.typing) {
      this.remember();
      this.typing = true;
    }
    this.state = this.stated(this.text.value, null);
    this.chosen = -1;
    this.draw();
    this.askSoon();
  }

  undo() {
    const state = this.before.pop();
    if (state) {
      this.typing = false;
      this.put(state);
      this.ask();
    }
  }

  /** Changes the corners by hand, where the map shows what the text says. */
  edit(corners) {
    if (this.state.known && !this.state.fixed) {
      this.change(corners);
    } else {
      this.tell(this.state.fixed ? FIXED : UNREAD);
      this.draw();
    }
  }

  add(at) {
    this.edit(this.kind === 'POINT' ? [at] : [...this.state.corners, at]);
  }

  remove() {
    const gone = this.chosen;
    this.edit(this.state.corners.filter((_, i) => i !== gone));
    (this.handles[Math.min(gone, this.handles.length - 1)]?.getElement() ?? this.text).focus();
  }

  /* ---- drawing ---- */

  draw() {
    if (this.dragging) {
      return; // the corner in the hand stays there; what it ends with is drawn
    }
    const { fixed, corners } = this.state;
    this.layer.clearLayers();
    this.handles = [];
    if (fixed) {
      drawn(fixed, { ...MINE, interactive: false }).addTo(this.layer);
    } else {
      const style = { ...MINE, interactive: false };
      this.line = this.kind === 'AREA' ? L.polygon(corners, style) : L.polyline(corners, style);
      this.line.addTo(this.layer);
      this.middles(corners);
      this.handles = corners.map((at, i) => this.handle(at, i));
    }
    this.enable();
  }

  /** A button that has nothing more to do hands the focus on, so that who works by keyboard stays in the field. */
  enable() {
    const focused = document.activeElement;
    this.find('undo').disabled = this.before.length === 0;
    this.find('clear').disabled = this.text.value === '';
    this.find('remove').disabled = this.chosen < 0;
    if (this.root.contains(focused) && focused.disabled) {
      this.text.focus();
    }
  }

  handle(at, i) {
    const icon = L.divIcon({ className: 'corner', iconSize: [20, 20] });
    const marker = L.marker(at, { icon, draggable: true, title: `Điểm ${i + 1}`, zIndexOffset: 100 }).addTo(this.layer);
    marker.on('drag', () => this.line.setLatLngs(withOne(this.state.corners, i, marker.getLatLng())));
    this.draggedTo(marker, (corners) => withOne(corners, i, marker.getLatLng()));
    marker.on('click', () => this.choose(this.chosen === i ? -1 : i));
    marker.on('keydown', ({ originalEvent }) => {
      if (originalEvent.key === 'Enter') {
        originalEvent.preventDefault();
        this.choose(this.chosen === i ? -1 : i);
      }
    });
    return marker;
  }

  /** The markers stay, and with them the focus of who chooses by keyboard. */
  choose(i) {
    this.chosen = i;
    this.handles.forEach((handle, j) => handle.getElement().classList.toggle('chosen', i === j));
    this.enable();
  }

  /** A small handle on every edge makes a corner when it is pulled. */
  middles(corners) {
    const edges = this.kind === 'AREA' && corners.length > 2 ? corners.length : corners.length - 1;
    if (corners.length > 200) {
      return;
    }
    for (let i = 0; i < edges; i++) {
      const from = this.map.project(corners[i], 20);
      const to = this.map.project(corners[(i + 1) % corners.length], 20);
      const at = this.map.unproject(from.add(to).divideBy(2), 20);
      const icon = L.divIcon({ className: 'middle', iconSize: [14, 14] });
      const marker = L.marker(at, { icon, draggable: true, title: `Thêm điểm sau điểm ${i + 1}`, keyboard: false }).addTo(this.layer);
      this.draggedTo(marker, (old) => [...old.slice(0, i + 1), marker.getLatLng(), ...old.slice(i + 1)]);
    }
  }

  /** Where something else came into the field while the corner was in the hand, the corner belongs to nothing any more. */
  draggedTo(marker, moved) {
    let begun;
    marker.on('dragstart', () => {
      this.dragging = true;
      begun = this.state;
    });
    marker.on('dragend', () => {
      this.dragging = false;
      if (begun === this.state) {
        this.edit(moved(this.state.corners));
      } else {
        this.draw();
      }
    });
  }

  fit() {
    const { fixed, corners } = this.state;
    const bounds = fixed ? drawn(fixed, MINE).getBounds() : L.latLngBounds(corners);
    if (bounds.isValid()) {
      this.map.fitBounds(bounds, { maxZoom: 17, padding: [30, 30] });
    }
  }

  /* ---- what the server says ---- */

  async ask() {
    const asked = this.state;
    if (asked.text.trim() === '') {
      this.asking?.abort();
      this.said({ size: '', typed: '', choices: [] });
      return;
    }
    const form = new FormData();
    form.set('chu', asked.text);
    form.set('kinh-tuyen', asked.zone);
    const answer = await this.send(form);
    if (answer && this.state === asked) {
      this.understood(answer);
      this.said(answer);
      if (this.typing) {
        this.fit();
      }
      this.typing = false;
    }
  }

  /** The map shows what the server made of a text that it could not read itself; what it knows already stays as it is. */
  understood(answer) {
    if (!this.state.known && answer.geojson) {
      this.state = this.stated(this.state.text, JSON.parse(answer.geojson));
      this.draw();
      this.fit();
    }
  }

  async readFile() {
    if (this.file.files.length === 0) {
      return;
    }
    const form = new FormData();
    form.set('tep', this.file.files[0]);
    this.find('size').textContent = 'Đang đọc tệp…';
    const answer = await this.send(form);
    this.file.value = ''; // its shape stands in the field now, and is sent from there
    if (answer && !answer.fault) {
      this.become(this.stated(answer.typed, JSON.parse(answer.geojson)));
      this.fit();
    }
    if (answer) {
      this.said(answer);
      this.offer(answer.choices);
    }
  }

  /** Only the last question counts. */
  async send(form) {
    this.asking?.abort();
    this.asking = new AbortController();
    try {
      const answer = await fetch(this.root.dataset.measure, { method: 'POST', body: form, headers: headers(), signal: this.asking.signal });
      if (answer.ok) {
        return await answer.json();
      }
      this.tell(answer.status === 413 ? 'Tệp quá lớn; hãy chỉ giữ các hình cần dùng.' : 'Máy chủ không đo được hình này; hãy tải lại trang rồi thử lại.');
    } catch (broken) {
      if (broken.name !== 'AbortError') {
        this.tell('Mất kết nối nên chưa đo được; nội dung đã vẽ vẫn còn trong ô tọa độ.');
      }
    }
    return null;
  }

  /** Somebody who has just begun to draw is not told that corners are lacking. */
  said(answer) {
    const begun = this.state.known && !this.state.fixed && !this.typing && this.state.corners.length < NEEDED[this.kind];
    this.tell(begun ? '' : answer.fault ?? '');
    const size = this.find('size');
    size.replaceChildren();
    if (answer.size) {
      const amount = document.createElement('b');
      amount.textContent = answer.size;
      size.append('Đo được ', amount);
    }
    const note = this.find('note');
    note.textContent = answer.note ?? '';
    note.hidden = !answer.note;
    this.offerArea(answer.hectares);
  }

  tell(sentence) {
    const fault = this.find('fault');
    fault.textContent = sentence;
    fault.hidden = sentence === '';
  }

  offer(choices) {
    const field = this.find('choices');
    field.hidden = choices.length === 0;
    field.querySelector('select').replaceChildren(...choices.map((choice) => new Option(choice.name, choice.typed)));
  }

  /** The measured area goes into the record's field only when somebody says so. */
  offerArea(hectares) {
    const button = this.find('take');
    this.hectares = hectares;
    button.hidden = !hectares || !this.root.dataset.area;
    button.textContent = `Lấy ${hectares} ha đo trên bản đồ`;
  }

  take() {
    const field = document.getElementById(this.root.dataset.area);
    field.value = this.hectares;
    field.focus();
  }
}

for (const root of document.querySelectorAll('[data-shape-input]')) {
  new ShapeInput(root);
}

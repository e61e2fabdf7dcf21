// "Chép cho Zalo": puts the text of an element where Zalo can paste it from. Without script the text is there to be marked by hand.
const select = (element) => {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = window.getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
};

// Only a page over https, or of this machine, may write to the clipboard by itself; elsewhere the browser's own command still can.
const copy = async (element) => {
  try {
    await navigator.clipboard.writeText(element.textContent.trim());
    return true;
  } catch {
    select(element);
    return document.execCommand('copy');
  }
};

for (const button of document.querySelectorAll('[data-copy][hidden]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const done = await copy(document.getElementById(button.dataset.copy));
    const told = button.nextElementSibling;
    told.textContent = done ? 'Đã chép, dán vào Zalo được rồi.' : 'Máy không cho chép; hãy bôi đen rồi chép.';
  });
}

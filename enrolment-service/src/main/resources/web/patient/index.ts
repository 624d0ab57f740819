import './style/base.css';
import './style/buttons.css';
import './style/fields.css';
import './style/combobox.css';
import './style/signature.css';
import './style/states.css';
import './style/lists.css';
import './page.ts';

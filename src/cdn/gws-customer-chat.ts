// The script tag of a website: registers the element, and puts one on the page if the tag says which contact centre.
import { define } from '../ui/define.js';
import { GwsCustomerChat } from '../elements/customer-chat/customer-chat.js';

const script = document.currentScript as HTMLScriptElement;

GwsCustomerChat.loadPanel = () => import(new URL('gws-customer-chat-panel.js', script.src).href);
define('gws-customer-chat', GwsCustomerChat);

const { baseUrl, contactCenterId, name } = script.dataset;
if (contactCenterId) {
  const chat = document.createElement('gws-customer-chat');
  if (baseUrl) chat.baseUrl = baseUrl;
  if (name) chat.name = name;
  chat.contactCenterId = contactCenterId;
  const attach = () => document.body.append(chat);
  if (document.body) attach();
  else addEventListener('DOMContentLoaded', attach);
}

/** English: page. */
import { sourced } from "../../core/sourced.ts";
import type { PageWords } from "../page.ts";

const OWN = "written for Readout: as pages of English news word it";

export const englishPageWords: PageWords = {
  asks: sourced(
    OWN,
    "please support|please consider|please subscribe|please donate|please sign up|please help|please share|please join|please follow|please click|please register|" +
      "please enable|please log in|consider supporting|consider subscribing|consider donating|consider making a donation|consider becoming|can you help us|will you help us|" +
      "become a member|become a subscriber|become a supporter|sign up for|sign up to|sign up here|sign up now|subscribe now|subscribe today|subscribe here|donate now|" +
      "donate today|click here|tap here|download our|download the app|follow us on|follow us|like us on|join us on|never miss a|don't miss|enter your email|" +
      "support us|we need your help|we need your support|your support|your contribution|your donation|make a contribution|join our|get our|subscribe to our|" +
      "listen to the latest episode",
  ),
  asksFirst: sourced(
    OWN,
    "subscribe|sign up|donate|join|follow|support|register|download|share|get|read|watch|listen|click|tap|unlock|enjoy|enter|like|stay|try|log in|" +
      "sign in|start your|tell us|let us know|email us|write to us|send us|get in touch|keep reading|continue reading|upgrade|give|help|buy|add|check out|see",
  ),
  wares: sourced(
    OWN,
    "newsletter|newsletters|subscription|subscriptions|subscriber|subscribers|free article|free articles|free trial|your inbox|email address|e-mail address|your email|" +
      "on facebook|on twitter|on instagram|on telegram|on whatsapp|on youtube|on linkedin|on tiktok|on x|on google news|telegram channel|whatsapp channel|youtube channel|facebook page|" +
      "our app|the app|our free app|our free apps|free app|free apps|our mobile app|mobile app|news app|our podcast|our coverage|our journalism|independent journalism|quality journalism|our reporting|our newsroom|our work|our journalists|membership|" +
      "unlimited access|full access|premium|digital access|breaking news alerts|news alerts|push notifications|" +
      "notifications|our website|our channel|daily briefing|morning briefing|donation|contribution|a coffee|your friends|this story|this article|never miss|" +
      "latest episode|support us|become a member|become a subscriber|become a supporter|we need your help|we need your support|our stories|the latest news|exclusive content|our comments policy|your account|cancel anytime|cancel any time|every contribution",
  ),
  reader: sourced(OWN, "you|your|yours|you're|you'll|you've|dear reader|dear readers|dear friends|readers like you"),
  house: sourced(OWN, "we|our|ours|us|we're|we've|we'll"),
  appealHeads: sourced(
    OWN,
    "a message from|a message to our|a note from|a note to our readers|dear readers|dear reader|an appeal from|a word from|before you go|since you're here|" +
      "as you're here|thank you for reading|thanks for reading|support independent|support our|why support us|help keep",
  ),
  appealEnds: sourced(
    OWN,
    "remind me later|not now|maybe later|no thanks|thank you for your support|thank you for standing with us|thank you|continue|close|donate|subscribe|" +
      "one-time|monthly|annual|learn more|read more about this challenge",
  ),
  outletHeads: sourced(OWN, "a message from|a note from|an appeal from|a word from|copyright|subscribe to"),
  linkLeads: sourced(
    OWN,
    "read|more|related|watch|see|also|video|photos|gallery|listen|opinion|analysis|explainer|in pictures|timeline|recommended|don't miss|must read|" +
      "podcast|in depth|live|explained|background|next|previous|trending|interactive|fact check",
  ),
  linkLeadsAlone: sourced(
    OWN,
    "read more|read also|also read|see also|read next|read on|more on this story|more on this|related articles|related stories|related story|related article|" +
      "related coverage|related content|related topics|recommended stories|recommended for you|you may also like|you might also like|more from|more like this|" +
      "read the full story|read the full article|read full story|read it all here|read more here|watch more|watch the full|watch also|also watch|see more|" +
      "more stories|top stories|most read|must read|editor's picks|up next|keep reading|continue reading|read this next|in case you missed it|what to read next|from our archives",
  ),
  linkTails: sourced(OWN, "video|videos|photo|photos|pictures|gallery|audio|infographic|updated|live|watch"),
  notices: sourced(
    OWN,
    "all rights reserved|enable javascript|javascript is disabled|javascript to watch|your browser does not support|does not support html5|html5 video|" +
      "by signing up you agree|by signing up|by subscribing|by clicking|by continuing to|terms of use|terms of service|terms and conditions|privacy policy|cookie policy|" +
      "cookie settings|accept cookies|we use cookies|uses cookies|use of cookies|this site is protected by recaptcha|story continues below|article continues below|" +
      "continue reading below|advertisement feature|may not be reproduced|may not be published, broadcast|without the prior written|" +
      "material may not be|is not responsible for the content of external|free articles left|free article left|your last free article|articles remaining|" +
      "for subscribers only|subscribers only|to continue reading|create an account|already a subscriber|log in to|sponsored content|paid content|paid post|" +
      "affiliate commission|may earn a commission|this content is not available|this video is unavailable|video unavailable|media caption|image source|" +
      "share this article|share this story|share on facebook|share on twitter|copy link|print this|comments are closed|comments policy|leave a comment|join the conversation|" +
      "post a comment|view comments|this story has been shared|first published on|this post was originally published|originally appeared on|" +
      "this article was automatically|view original tweet|view this post on|play video",
  ),
  noticeLeads: sourced(
    OWN,
    "editor's note|editors' note|note to readers|note to editors|disclaimer|tags|topics|filed under|keywords|categories|contact|copyright|share this|share|advertisement",
  ),
  noticeLines: sourced(
    OWN,
    "advertisement|advertising|ad|like this|loading...|sponsored|share|tweet|print|email|comments|comment|loading|subscribe|sign up|close|skip ad|abstract|" +
      "story continues below|article continues below|facebook|twitter|whatsapp|telegram|linkedin|copy link|save|listen|toggle caption|hide caption|enlarge this image|image|" +
      "read more|view all|show more|back to top|live|breaking|exclusive|enter your email address|all rights reserved",
  ),
  photos: sourced(
    OWN,
    "photo|photos|photograph|photographs|photography|file photo|image|images|picture|pictures|pic|illustration|graphic|screenshot|screengrab|video still|photo credit|image credit|" +
      "picture credit|photo courtesy|photo illustration|handout",
  ),
  creditLeads: sourced(
    OWN,
    "reporting by|additional reporting by|additional reporting|additional writing by|editing by|writing by|with inputs from|inputs from|with input from|input from|with agency inputs|" +
      "with reporting by|with reporting from|with files from|with information from|compiled by|edited by|written by|translated by|translation by|produced by|source|sources|" +
      "credit|contributed by|with additional reporting|this story was|originally published|h/t|hat tip|co-authored by|as told to|text by|graphics by|video by",
  ),
  credits: sourced(
    OWN,
    "contributed reporting|contributed to this report|contributed to this story|contributed to this article|contributed reporting from|contributed research|" +
      "reporting from|reported from|has been edited for|this story has not been edited|syndicated feed|auto-generated from|wire services contributed|from wire reports",
  ),
  bylines: sourced(OWN, "by|from|words by|story by|written by"),
  bios: sourced(
    OWN,
    "writes about|writes on|is a freelance|is a staff writer|is a senior writer|is a senior editor|is editor at large|is a correspondent|is the author of|is author of|" +
      "is a columnist|is a reporter|is a contributor|is a contributing|covers politics|reports on|is a journalist|edits|is a co-host of|is cohost of|is senior editor-at-large|is a writer",
  ),
  correspondents: sourced(
    OWN,
    "from our correspondent|from our own correspondent|from our correspondent in|from our special correspondent|our correspondent in|special correspondent",
  ),
  clocks: sourced(OWN, "gmt|utc|bst|est|edt|et|am|pm|a.m|p.m|updated|published|posted|at|hrs|hours|o'clock"),
};

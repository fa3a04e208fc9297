// The characters that any Chinese text of some length has, in either script. Bytes read in a wrong encoding have hardly any.

/** Their share of what is not ASCII; undefined where all is. Right readings have 0.5 and more, wrong ones hardly 0.2. */
export function shareOfCommon(text: string): number | undefined {
  const all = text.match(BEYOND_ASCII)?.length ?? 0;
  return all === 0 ? undefined : (text.match(COMMON)?.length ?? 0) / all;
}

const BEYOND_ASCII = /[^\0-\u007F]/g;
const COMMON =
  /[，。、；：！？（）《》“”「」…　的一是不了在有人这這中大为為上个個国國我以要他时時来來用们們生到作地于於出就分对對成会會可主发發年动動同工也能下过過子说說产產种種面而方后後多定行学學法所民得经經十三之进進着著等部度家力里裡如水化高自二理起小物现現实實加量都两兩机機使点點从從业業本去把性好应應开開它合因由其些前外天政四日社义義事平形全表间間样樣与與关關各重新内內数數正心明看没沒问問意建月公情者最立代想已通提题題党黨领領导導同志抓落大家谢謝各位强強工作第五六七八九讲講话話稿安委市县縣區区]/g;

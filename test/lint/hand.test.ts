import { describe, it } from 'node:test';
import { checkFixed } from './check.ts';

describe('what a fix writes is in the hand of the series', () => {
  it('廿 for 20', () => {
    checkFixed(
      '十九、想\n廿、说\n廿一、做\n廿三、查\n^^^ missing-number',
      '十九、想\n廿、说\n廿一、做\n廿二、查',
    );
    checkFixed(
      '十九、想\n二十、说\n二十一、做\n二十三、查\n^^^^ missing-number',
      '十九、想\n二十、说\n二十一、做\n二十二、查',
    );
  });

  it('两 before 百', () => {
    checkFixed(
      '第两百条　想\n第两百零一条　说\n第两百零三条　做\n^^^^^^ missing-number\n第两百零四条　查',
      '第两百条　想\n第两百零一条　说\n第两百零二条　做\n第两百零三条　查',
    );
  });

  it('十 after 百 with and without 一', () => {
    checkFixed(
      '第一百十条　想\n第一百十一条　说\n第一百十一条　做\n^^^^^^ duplicate-number\n第一百十二条　查',
      '第一百十条　想\n第一百十一条　说\n第一百十二条　做\n第一百十三条　查',
    );
    checkFixed(
      '第一百一十条　想\n第一百一十一条　说\n第一百一十一条　做\n^^^^^^^ duplicate-number\n第一百一十二条　查',
      '第一百一十条　想\n第一百一十一条　说\n第一百一十二条　做\n第一百一十三条　查',
    );
  });

  it('digits as places', () => {
    checkFixed(
      '第一〇五条　想\n第一〇六条　说\n第一〇六条　做\n^^^^^ duplicate-number\n第一〇七条　查',
      '第一〇五条　想\n第一〇六条　说\n第一〇七条　做\n第一〇八条　查',
    );
    checkFixed(
      '第一〇九条　想\n第一一〇条　说\n第一一二条　做\n^^^^^ missing-number\n第一一三条　查',
      '第一〇九条　想\n第一一〇条　说\n第一一一条　做\n第一一二条　查',
    );
  });

  it('a leading zero, and full width', () => {
    checkFixed('01.想\n02.说\n04.做\n^^^ missing-number\n05.查', '01.想\n02.说\n03.做\n04.查');
    checkFixed('Ａ．想\nＢ．说\nＤ．做\n^^ missing-number\nＥ．查', 'Ａ．想\nＢ．说\nＣ．做\nＤ．查');
  });
});

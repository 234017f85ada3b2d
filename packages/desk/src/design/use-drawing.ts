import { useEffect, useRef, useState } from 'react';

/** A drawing that is made anew when its place gets another width or its figures change. */
export function useDrawing(draw: (width: number) => Element) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const element = place.current;
    if (element === null || width < 80) return undefined;
    const drawn = draw(width);
    element.replaceChildren(drawn);
    return () => drawn.remove();
  }, [draw, width]);
  return place;
}
